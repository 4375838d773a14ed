package org.weltoffen.certificates.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.weltoffen.access.Role;
import org.weltoffen.certificates.Certificate;
import org.weltoffen.certificates.Certificates;
import org.weltoffen.shell.EmptyState;
import org.weltoffen.shell.LinkButton;
import org.weltoffen.shell.LockLine;
import org.weltoffen.shell.PageHeader;

/// The signed-in person's certificates.
@Route("certificates")
@Menu(title = "certificates.menu", order = 4, icon = "award")
@RolesAllowed(Role.Names.EMPLOYEE)
class CertificatesView extends Div implements LocaleChangeObserver, HasDynamicTitle {

    private final Certificates certificates;

    CertificatesView(Certificates certificates) {
        this.certificates = certificates;
        addClassNames("wrap", "page", "certificates-view");
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        draw();
    }

    private void draw() {
        removeAll();
        var mine = certificates.mine();
        add(
                new PageHeader(getTranslation("certificates.list.title")),
                mine.isEmpty() ? nothingYet() : list(mine),
                new LockLine(getTranslation("certificates.list.privacy")));
    }

    @Override
    public String getPageTitle() {
        return "%s – Weltoffen".formatted(getTranslation("certificates.list.title"));
    }

    private Component list(List<Certificate> mine) {
        var list = new UnorderedList();
        list.addClassNames("certificates-list", "card");
        mine.forEach(certificate -> list.add(item(certificate)));
        return list;
    }

    private CertificateItem item(Certificate certificate) {
        var item = new CertificateItem(certificate, true);
        return certificates.showsFormerName(certificate) ? item.offerRenewal(() -> renew(certificate)) : item;
    }

    private void renew(Certificate certificate) {
        certificates.renewMine(certificate.id());
        draw();
    }

    private Component nothingYet() {
        return new EmptyState(getTranslation("certificates.list.none"), getTranslation("certificates.list.empty"))
                .action(new LinkButton("year", getTranslation("certificates.list.to-year")));
    }
}
