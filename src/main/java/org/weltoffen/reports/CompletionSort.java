package org.weltoffen.reports;

/// The order of the completion list. Lines that are equal in it stand by name and staff number.
public record CompletionSort(By by, boolean descending) {

    public static final CompletionSort BY_NAME = new CompletionSort(By.NAME, false);

    /// A column to sort by.
    public enum By {
        NAME,
        STAFF_NUMBER,
        STATUS,
        DUE
    }
}
