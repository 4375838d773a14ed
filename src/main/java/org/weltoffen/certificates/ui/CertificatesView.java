package org.weltoffen.certificates.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.weltoffen.access.Role;
import org.weltoffen.certificates.Certificate;
import org.weltoffen.certificates.Certificates;

/// The signed-in person's certificates.
@Route("certificates")
@Menu(title = "certificates.menu", order = 4)
@RolesAllowed(Role.Names.EMPLOYEE)
class CertificatesView extends Div implements HasDynamicTitle {

    CertificatesView(Certificates certificates) {
        addClassName("certificates-view");
        add(new H1(getTranslation("certificates.list.title")), privacy());
        var mine = certificates.mine();
        add(mine.isEmpty() ? nothingYet() : list(mine));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("certificates.list.title");
    }

    private Paragraph privacy() {
        var privacy = new Paragraph(getTranslation("certificates.list.privacy"));
        privacy.addClassName("certificate-line");
        return privacy;
    }

    private UnorderedList list(List<Certificate> mine) {
        var list = new UnorderedList();
        list.addClassNames("certificates-list", "card");
        mine.forEach(certificate -> list.add(new CertificateItem(certificate, true)));
        return list;
    }

    private Paragraph nothingYet() {
        var nothing = new Paragraph(getTranslation("certificates.list.empty"));
        nothing.addClassName("certificates-empty");
        return nothing;
    }
}
