package org.weltoffen.reports;

/// The order of the completion list. People who are equal in it always stand in the same order.
public record CompletionSort(By by, boolean descending) {

    public static final CompletionSort BY_NAME = new CompletionSort(By.NAME, false);

    /// A column to sort by.
    public enum By {
        NAME,
        STAFF_NUMBER,
        STATUS,
        DUE
    }

    /// Whether people and not their lines are what is put in order.
    boolean isByStaff() {
        return by == By.NAME || by == By.STAFF_NUMBER;
    }
}
