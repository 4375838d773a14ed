package org.weltoffen.obligations;

import java.time.LocalDate;
import org.weltoffen.audit.Audited;

/// A paper went one step on its way.
public record ResolutionMoved(ResolutionId resolution, String number, Resolution.State state, LocalDate on)
        implements Audited {

    @Override
    public String action() {
        return "resolution.moved";
    }

    @Override
    public String subject() {
        return "resolution:" + resolution.value();
    }

    @Override
    public String details() {
        return "Beschlussvorlage %s: Stand %s seit %s".formatted(number, state, on);
    }
}
