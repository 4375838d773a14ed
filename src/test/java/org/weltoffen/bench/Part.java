package org.weltoffen.bench;

/// One thing to measure, or to break.
enum Part {
    JOURNEY("about 10 minutes"),
    LIST("about 6 minutes"),
    MILLION("about 25 minutes"),
    IMPORT("about 4 minutes"),
    NIGHT("about 4 minutes"),
    CERTIFICATES("about 1 minute"),
    PAGE("about 8 minutes"),
    START("about 3 minutes"),
    FAULTS("about 15 minutes"),
    MAILS("about 5 minutes"),
    NODES("about 5 minutes"),
    GALERA("about 2 minutes"),
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
