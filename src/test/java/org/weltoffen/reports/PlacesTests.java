package org.weltoffen.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.weltoffen.platform.Signposts.Signpost;
import org.weltoffen.reports.CompletionQuery.Line;
import org.weltoffen.reports.Places.Stretch;

class PlacesTests {

    private static final Stretch BY_NAME = new Stretch(CompletionSort.BY_NAME, null);
    private static final Signpost<Line> BEGINNING = Signpost.start();
    private static final UUID ANNA = UUID.randomUUID();
    private static final UUID BERIT = UUID.randomUUID();

    private final Places places = new Places();

    @Test
    void aPlaceIsWhereSomebodyElsesLinesBegin() {
        var page = List.of(line(ANNA), line(ANNA), line(BERIT));

        places.add(BY_NAME, 100, 50, page);

        assertThat(places.before(BY_NAME, 100, 51)).isEqualTo(BEGINNING);
        assertThat(places.before(BY_NAME, 100, 70)).isEqualTo(new Signpost<>(52, page.getLast()));
    }

    @Test
    void placesAreForgottenWhenLinesComeOrGo() {
        places.add(BY_NAME, 100, 50, List.of(line(ANNA), line(BERIT)));

        assertThat(places.before(BY_NAME, 101, 70)).isEqualTo(BEGINNING);
    }

    private static Line line(UUID person) {
        return new Line(UUID.randomUUID(), person, "Wer auch immer", "10000000");
    }
}
