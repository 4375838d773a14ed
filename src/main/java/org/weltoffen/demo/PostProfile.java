package org.weltoffen.demo;

import java.util.Comparator;
import java.util.List;
import java.util.random.RandomGenerator;
import org.weltoffen.people.ContactIntensity;

/// What people in an office do, and in which proportions.
record PostProfile(List<Share> shares) {

    /// One kind of post; the share is relative to the others of its profile.
    record Share(String title, int share, ContactIntensity contact, boolean integration) {

        static Share of(Entry entry) {
            entry.onlyWith("title", "share", "contact", "integration");
            return new Share(
                    entry.text("title"),
                    entry.number("share", 1, 100),
                    entry.get("contact").oneOf(ContactIntensity.class),
                    entry.isTrue("integration"));
        }
    }

    PostProfile {
        shares = List.copyOf(shares);
    }

    static PostProfile of(Entry entry) {
        var shares = entry.list().stream().map(Share::of).toList();
        if (shares.isEmpty()) {
            throw entry.problem("the profile has no posts", "List at least one post.");
        }
        return new PostProfile(shares);
    }

    Share any(RandomGenerator chance) {
        int point = chance.nextInt(shares.stream().mapToInt(Share::share).sum());
        for (var share : shares) {
            point -= share.share();
            if (point < 0) {
                return share;
            }
        }
        return shares.getLast();
    }

    /// Who leads meets the people who come one step less often than the staff does.
    ContactIntensity contactOfLead() {
        var most = shares.stream()
                .map(Share::contact)
                .max(Comparator.naturalOrder())
                .orElse(ContactIntensity.NONE);
        return switch (most) {
            case MAIN -> ContactIntensity.REGULAR;
            case REGULAR -> ContactIntensity.OCCASIONAL;
            case OCCASIONAL, NONE -> ContactIntensity.NONE;
        };
    }

    boolean isMainlyIntegration() {
        return shares.stream().filter(Share::integration).mapToInt(Share::share).sum() * 2
                > shares.stream().mapToInt(Share::share).sum();
    }
}
