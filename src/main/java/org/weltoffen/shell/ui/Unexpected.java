package org.weltoffen.shell.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import jakarta.annotation.security.PermitAll;
import jakarta.servlet.http.HttpServletResponse;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.weltoffen.shell.ErrorReference;

/// A page broke while it was made. The number on it stands in the log as well.
@ParentLayout(Frame.class)
@PermitAll
class Unexpected extends ErrorPage implements HasErrorParameter<Exception> {

    private static final Logger log = LoggerFactory.getLogger(Unexpected.class);

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> parameter) {
        var reference = ErrorReference.next();
        log.error("{} at /{}", reference, event.getLocation().getPath(), parameter.getException());
        say("shell.error.title", "shell.error.text");
        name(reference);
        return HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
    }
}
