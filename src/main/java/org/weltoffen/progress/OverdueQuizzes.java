package org.weltoffen.progress;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/// Submits the quizzes of those who had left when their time was up, so that what they answered counts at once.
@Component
class OverdueQuizzes {

    private final Attempts attempts;
    private final TimeLimits limits;
    private final Quizzes quizzes;

    OverdueQuizzes(Attempts attempts, TimeLimits limits, Quizzes quizzes) {
        this.attempts = attempts;
        this.limits = limits;
        this.quizzes = quizzes;
    }

    @Scheduled(initialDelayString = "PT1M", fixedDelayString = "PT1M")
    void submit() {
        attempts.sittings().stream()
                .filter(limits::isOver)
                .map(Sitting::attempt)
                .forEach(quizzes::submit);
    }
}
