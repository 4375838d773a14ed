package org.weltoffen.people;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.weltoffen.people.FieldChange.Field;

/// Says field by field what one step changes for one person.
final class PersonDifference {

    private final UnitLookup units;
    private final Map<UUID, Post> posts;

    PersonDifference(UnitLookup units, Map<UUID, Post> posts) {
        this.units = units;
        this.posts = posts;
    }

    /// For a newcomer, only where they come to.
    List<FieldChange> of(PersonStep step) {
        var changes = new ArrayList<FieldChange>();
        var before = step.before();
        var after = step.after();
        if (before != null) {
            add(changes, Field.NAME, before.displayName(), after.displayName());
            if (before.displayName().equals(after.displayName())) {
                add(changes, Field.SORT_NAME, before.sortName(), after.sortName());
            }
            add(
                    changes,
                    Field.JOINED_ON,
                    before.joinedOn().toString(),
                    after.joinedOn().toString());
            add(changes, Field.LEFT_ON, text(before.leftOn()), text(after.leftOn()));
            add(changes, Field.SOURCE, before.source(), after.source());
        }
        places(changes, step, before);
        return changes;
    }

    private void places(List<FieldChange> changes, PersonStep step, @Nullable PersonState before) {
        var after = step.after();
        var old = before == null ? null : posts.get(before.post());
        var now = Objects.requireNonNull(posts.get(after.post()));
        add(changes, Field.UNIT, before == null ? null : units.name(before.unit()), units.name(after.unit()));
        add(changes, Field.POST, old == null ? null : old.title(), now.title());
        if (old != null) {
            add(changes, Field.CONTACT, old.contact().name(), now.contact().name());
            add(changes, Field.MANAGER, Boolean.toString(old.manager()), Boolean.toString(now.manager()));
            add(
                    changes,
                    Field.INTEGRATION_TASK,
                    Boolean.toString(old.integrationTask()),
                    Boolean.toString(now.integrationTask()));
        }
        var last = step.last();
        var current = step.current();
        if (last != null && current != null) {
            add(changes, Field.PART_TIME, Integer.toString(last.partTime()), Integer.toString(current.partTime()));
        }
    }

    private static void add(List<FieldChange> changes, Field field, @Nullable String before, @Nullable String after) {
        if (!Objects.equals(before, after)) {
            changes.add(new FieldChange(field, before, after));
        }
    }

    private static @Nullable String text(@Nullable LocalDate day) {
        return day == null ? null : day.toString();
    }
}
