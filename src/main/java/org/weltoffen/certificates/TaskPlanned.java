package org.weltoffen.certificates;

import java.util.UUID;
import org.weltoffen.audit.Audited;

/// The personnel department asked for certificates to be issued anew or revoked.
public record TaskPlanned(UUID task, Task.Kind kind, EndReason reason, int certificates) implements Audited {

    @Override
    public String action() {
        return "certificates.task-planned";
    }

    @Override
    public String subject() {
        return "certificates-task:" + task;
    }

    @Override
    public String details() {
        return "%s, %d certificates, reason: %s".formatted(kind.key(), certificates, reason.key());
    }
}
