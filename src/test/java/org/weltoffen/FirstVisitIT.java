package org.weltoffen;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.weltoffen.catalogue.CourseId;
import org.weltoffen.language.Edition;

/// What comes over the line to somebody whose browser was never here.
@BrowserTest
class FirstVisitIT {

    private static final int BYTES_AT_MOST = 250 * 1024;

    /// One that nobody else takes.
    private static final CourseId RESIDENCE = new CourseId("residence");

    private final House house;

    @Autowired
    FirstVisitIT(House house) {
        this.house = house;
    }

    /// Also not of one whose name brings letters of its own: she is called Żurek.
    @Test
    void noPageOfALearnerIsHeavy() {
        var dominika = house.visitor().signIn("personalrat");
        var learner = house.learner(dominika, RESIDENCE, Edition.DE);
        learner.triesTheQuizFirst();
        var lesson = learner.course().lessons().getFirst().id();

        var bytes = new TreeMap<String, Integer>();
        bytes.put("/login", bytesOf("/login", house.visitor()));
        for (var path : List.of("/year", learner.address(""), learner.address(lesson), learner.address("quiz/1"))) {
            bytes.put(path, bytesOf(path, inAnEmptyBrowser(dominika)));
        }

        assertThat(bytes).allSatisfy((_, size) -> assertThat(size).isBetween(10_000, BYTES_AT_MOST));
    }

    private Visitor inAnEmptyBrowser(Visitor signedIn) {
        var same = house.visitor();
        same.window().addCookies(signedIn.window().cookies());
        return same;
    }

    private static int bytesOf(String path, Visitor visitor) {
        var bytes = new AtomicInteger();
        var line = visitor.window().newCDPSession(visitor.page());
        line.send("Network.enable");
        line.on(
                "Network.loadingFinished",
                it -> bytes.addAndGet(it.get("encodedDataLength").getAsInt()));
        visitor.open(path).page().evaluate("document.fonts.ready");
        visitor.isAt(path);
        return bytes.get();
    }
}
