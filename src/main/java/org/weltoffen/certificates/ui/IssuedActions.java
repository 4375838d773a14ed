package org.weltoffen.certificates.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.server.streams.DownloadEvent;
import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.weltoffen.certificates.CertificateId;
import org.weltoffen.certificates.CertificateOffice;
import org.weltoffen.certificates.EndReason;
import org.weltoffen.certificates.IssuedFilter;
import org.weltoffen.certificates.IssuedRow;
import org.weltoffen.certificates.Task;
import org.weltoffen.certificates.Tasks;
import org.weltoffen.shell.Icon;
import org.weltoffen.shell.Lucide;

/// What can be done with the certificates shown: with those ticked, or with all of the filter if none is.
class IssuedActions extends Div {

    private final CertificateOffice office;
    private final Tasks tasks;
    private final Supplier<IssuedFilter> filter;
    private final Supplier<Set<IssuedRow>> ticked;
    private final Runnable onPlan;
    private final Anchor zip;
    private final Button reissue;
    private final Button revoke;
    private final String zipName;
    private int count;
    // the download runs beside the page, without its lock
    private volatile IssuedFilter toZip = IssuedFilter.all();
    private volatile List<CertificateId> toZipOnly = List.of();

    IssuedActions(
            CertificateOffice office,
            Tasks tasks,
            Supplier<IssuedFilter> filter,
            Supplier<Set<IssuedRow>> ticked,
            Runnable onPlan) {
        this.office = office;
        this.tasks = tasks;
        this.filter = filter;
        this.ticked = ticked;
        this.onPlan = onPlan;
        zip = new Anchor(this::write, getTranslation("certificates.hr.zip"));
        reissue =
                new Button(getTranslation("certificates.hr.reissue"), new Icon(Lucide.REFRESH_CW), click -> reissue());
        revoke = new Button(getTranslation("certificates.hr.revoke"), new Icon(Lucide.BAN), click -> revoke());
        zipName = getTranslation("certificates.hr.zip-name") + ".zip";
        addClassName("issued-actions");
        zip.addClassName("button");
        zip.addComponentAsFirst(new Icon(Lucide.DOWNLOAD));
        add(zip, reissue, revoke);
    }

    /// How many certificates the filter lets through now.
    void show(int newCount) {
        count = newCount;
        toZip = filter.get();
        zip.setVisible(count > 0);
        reissue.setEnabled(count > 0);
        revoke.setEnabled(count > 0);
    }

    /// Which of them are ticked.
    void tick(Collection<IssuedRow> rows) {
        toZipOnly = rows.stream().map(IssuedRow::id).toList();
    }

    private void reissue() {
        new PlanDialog("reissue", howMany(), PlanDialog.REISSUE, (kind, reason) -> plan(kind, reason)).open();
    }

    private void revoke() {
        new PlanDialog("revoke", howMany(), PlanDialog.REVOKE, (kind, reason) -> plan(kind, reason)).open();
    }

    private int howMany() {
        return ticked.get().isEmpty() ? count : ticked.get().size();
    }

    private void plan(Task.Kind kind, EndReason reason) {
        var chosen = ticked.get().stream().map(IssuedRow::id).toList();
        if (chosen.isEmpty()) {
            tasks.plan(kind, reason, filter.get());
        } else {
            tasks.plan(kind, reason, chosen);
        }
        onPlan.run();
    }

    private void write(DownloadEvent event) throws IOException {
        event.setFileName(zipName);
        event.setContentType("application/zip");
        event.getResponse().setHeader("Cache-Control", "no-store");
        office.zip(toZip, toZipOnly, event.getOutputStream());
    }
}
