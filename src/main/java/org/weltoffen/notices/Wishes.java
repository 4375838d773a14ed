package org.weltoffen.notices;

import org.weltoffen.language.Language;

/// What mail someone wants.
///
/// @param digests one mail about everything open instead of the bare due notice
/// @param certificateNews word of a new certificate
/// @param teamNews word once a month of how far the team is; for managers
/// @param version counts changes, from 0 for whoever has never said anything
public record Wishes(Language language, boolean digests, boolean certificateNews, boolean teamNews, int version) {

    static final Wishes UNSAID = new Wishes(Language.DE, true, true, true, 0);

    Wishes without(Template template) {
        return switch (template) {
            case DIGEST -> new Wishes(language, false, certificateNews, teamNews, version);
            case CERTIFICATE -> new Wishes(language, digests, false, teamNews, version);
            case MANAGER -> new Wishes(language, digests, certificateNews, false, version);
            case ARISEN, DUE, TEAM, ESCALATION -> this;
        };
    }
}
