package org.weltoffen.obligations;

import java.util.ArrayList;
import java.util.List;
import org.weltoffen.obligations.PolicySentences.Facts;

/// What a policy asks, in words.
record ProgrammeWords(Policy policy, Phrases phrases, Facts facts) {

    List<String> all() {
        var it = policy.programme();
        var sentences = new ArrayList<String>();
        if (!it.core().isEmpty()) {
            sentences.add(say("core", it.core().size(), facts.minutes(it.core())));
        }
        if (it.choice().needed() > 0) {
            sentences.add(
                    say("choice", it.choice().needed(), it.choice().courses().size()));
        }
        if (!it.refresher().isEmpty()) {
            sentences.add(say("refresher", it.refresher().size(), facts.minutes(it.refresher())));
        }
        if (!it.packs().isEmpty()) {
            sentences.add(say("packs", it.packs().size()));
        }
        if (it.seminars().each() > 0) {
            sentences.add(say("seminars", it.seminars().each(), it.seminars().minutes()));
        }
        sentences.add(say("working-time"));
        if (policy.testOut()) {
            sentences.add(say("test-out"));
        }
        return sentences;
    }

    private String say(String key, Object... values) {
        return phrases.say("policy.sentence." + key, values);
    }
}
