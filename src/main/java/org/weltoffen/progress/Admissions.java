package org.weltoffen.progress;

import java.util.List;
import org.springframework.stereotype.Component;
import org.weltoffen.catalogue.Course;
import org.weltoffen.progress.spi.TestOutRule;

/// Who may take a quiz when.
@Component
class Admissions {

    private final Attempts attempts;
    private final List<TestOutRule> rules;

    Admissions(Attempts attempts, List<TestOutRule> rules) {
        this.attempts = attempts;
        this.rules = rules;
    }

    Admission of(Run run, Course course) {
        if (run.isFinished()
                || course.lessons().stream().allMatch(run::hasDone)
                || attempts.open(run.id()).isPresent()) {
            return Admission.OPEN;
        }
        return mayTestOut(run, course) ? Admission.TEST_OUT : Admission.LESSONS_FIRST;
    }

    private boolean mayTestOut(Run run, Course course) {
        return course.quiz().testOut()
                && run.done().isEmpty()
                && !attempts.isSubmitted(run.id())
                && rules.stream().allMatch(rule -> rule.allows(run.employee(), course.id()));
    }
}
