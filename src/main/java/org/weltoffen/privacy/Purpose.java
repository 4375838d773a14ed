package org.weltoffen.privacy;

/// Why someone looks at another person's data. There is no fourth purpose (service agreement rule DV-01).
public enum Purpose {
    TRAINING,
    PROOF,
    EVALUATION
}
