package org.weltoffen.notices;

import org.weltoffen.audit.Audited;
import org.weltoffen.people.UnitId;

/// A manager had everyone in a team reminded whose training is open, without learning who.
public record TeamReminded(UnitId unit) implements Audited {

    @Override
    public String action() {
        return "team.reminded";
    }

    @Override
    public String subject() {
        return "unit:" + unit.value();
    }

    @Override
    public String details() {
        return "Neutrale Erinnerung an alle im Team, deren Fortbildung offen ist, ohne Namen";
    }
}
