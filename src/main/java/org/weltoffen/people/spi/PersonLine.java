package org.weltoffen.people.spi;

import java.text.Normalizer;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.weltoffen.people.ContactIntensity;

/// One person as a source tells it. Names are brought into Unicode form NFC, and otherwise kept to the letter.
///
/// The unit is a [UnitLine#key()]; part time is percent, 100 for full time; the sort name is the display name if null;
/// `leftOn` is the last day.
public record PersonLine(
        int line,
        String staffNumber,
        String displayName,
        @Nullable String sortName,
        String unit,
        String post,
        ContactIntensity contact,
        boolean manager,
        boolean integrationTask,
        int partTime,
        LocalDate joinedOn,
        @Nullable LocalDate leftOn) {

    public PersonLine {
        staffNumber = staffNumber.strip();
        displayName = composed(displayName);
        sortName = sortName == null || sortName.isBlank() ? displayName : composed(sortName);
        unit = unit.strip();
        post = composed(post);
    }

    /// The name to sort by; never null.
    @Override
    public String sortName() {
        return sortName == null ? displayName : sortName;
    }

    private static String composed(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC).strip();
    }
}
