package org.weltoffen.certificates;

import java.util.UUID;
import org.weltoffen.audit.Audited;

/// The personnel department took back what it had asked for, before anything happened.
public record TaskUndone(UUID task) implements Audited {

    @Override
    public String action() {
        return "certificates.task-undone";
    }

    @Override
    public String subject() {
        return "certificates-task:" + task;
    }

    @Override
    public String details() {
        return "Undone before anything happened";
    }
}
