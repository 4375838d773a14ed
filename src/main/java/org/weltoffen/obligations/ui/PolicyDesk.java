package org.weltoffen.obligations.ui;

import java.time.Clock;
import org.springframework.stereotype.Service;
import org.weltoffen.access.CurrentUser;
import org.weltoffen.access.Role;
import org.weltoffen.obligations.Policies;
import org.weltoffen.obligations.PolicyChoices;
import org.weltoffen.obligations.PolicyDrafts;
import org.weltoffen.obligations.PolicyPreviews;
import org.weltoffen.obligations.PolicySentences;
import org.weltoffen.obligations.Resolutions;
import org.weltoffen.obligations.Waves;
import org.weltoffen.people.Staff;

/// Everything that lies at hand where policies are written.
@Service
record PolicyDesk(
        Policies policies,
        PolicyDrafts drafts,
        PolicyPreviews previews,
        PolicySentences sentences,
        PolicyChoices choices,
        Resolutions resolutions,
        Waves waves,
        Staff staff,
        CurrentUser user,
        Clock clock) {

    /// Whether the person signed in writes and approves, rather than reads.
    boolean mayWrite() {
        return user.has(Role.HR);
    }
}
