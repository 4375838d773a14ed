package org.weltoffen.bench;

/// One thing to measure, or to break.
enum Part {
    JOURNEY("about 20 minutes"),
    LIST("about 3 minutes"),
    MILLION("about 45 minutes"),
    IMPORT("about 3 minutes"),
    NIGHT("about 3 minutes"),
    CERTIFICATES("about 1 minute"),
    PAGE("about 8 minutes"),
    START("about 2 minutes"),
    FAULTS("about 15 minutes"),
    MAILS("about 5 minutes"),
    NODES("about 8 minutes"),
    GALERA("about 5 minutes"),
    DRILL("about 3 minutes"),
    UPGRADE("about 3 minutes");

    private final String duration;

    Part(String duration) {
        this.duration = duration;
    }

    /// How long it takes on two cores.
    String duration() {
        return duration;
    }
}
