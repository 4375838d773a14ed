package org.weltoffen.notices;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.weltoffen.ApplicationTest;
import org.weltoffen.access.AccountId;
import org.weltoffen.people.EmployeeId;
import org.weltoffen.privacy.DataSubject;

/// The outbox, the rules and the keeper on the real tables.
@ApplicationTest
class OutboxTests {

    private static final LocalDate DAY = LocalDate.of(2026, 9, 14);

    @Autowired
    private Outbox outbox;

    @Autowired
    private RuleBook book;

    @Autowired
    private NoticesKeeper keeper;

    @Autowired
    private Preferences preferences;

    @Autowired
    private AddressBook addresses;

    @Autowired
    private JdbcClient db;

    @AfterEach
    void clean() {
        for (var table : List.of("mail", "address", "preference")) {
            db.sql("delete from notices_" + table).update();
        }
        db.sql("delete from notices_rules where edition > 1").update();
    }

    @Test
    void severalNodesShareTheMailsAndNoneIsTakenTwice() throws InterruptedException, ExecutionException {
        var drafts = IntStream.range(0, 1_000)
                .mapToObj(_ -> draft(new EmployeeId(UUID.randomUUID())))
                .toList();
        outbox.write(drafts);

        List<Mail> taken = new ArrayList<>();
        try (var nodes = Executors.newFixedThreadPool(4)) {
            Callable<List<Mail>> node = () -> everything(UUID.randomUUID());
            for (var answer : nodes.invokeAll(List.of(node, node, node, node))) {
                taken.addAll(answer.get());
            }
        }

        assertThat(taken.stream().map(Mail::employee).filter(ours(drafts)::contains))
                .hasSize(1_000)
                .doesNotHaveDuplicates();
    }

    private static Set<EmployeeId> ours(List<Outbox.Draft> drafts) {
        return drafts.stream().map(Outbox.Draft::employee).collect(Collectors.toSet());
    }

    private List<Mail> everything(UUID node) {
        var all = new ArrayList<Mail>();
        Collection<Mail> bag = outbox.claim(node, 50);
        while (!bag.isEmpty()) {
            all.addAll(bag);
            bag = outbox.claim(node, 50);
        }
        return all;
    }

    @Test
    void theSameMailIsWrittenOnceADay() {
        var someone = new EmployeeId(UUID.randomUUID());

        outbox.write(List.of(draft(someone), draft(someone)));
        outbox.write(List.of(draft(someone)));

        assertThat(mailsOf(someone)).hasSize(1);
    }

    @Test
    void twoWhoChangeTheRulesAtOnceDoNotOverwriteEachOther() {
        var actor = new AccountId(UUID.randomUUID());
        var seen = book.current();
        var mine = new Rules(List.of(21), List.of(), 2, 9, 15, true);
        var yours = new Rules(List.of(14), List.of(), 3, 9, 15, true);

        assertThat(book.change(mine, seen.number(), actor)).isTrue();
        assertThat(book.change(yours, seen.number(), actor)).isFalse();

        assertThat(book.current()).isEqualTo(new RuleBook.Edition(seen.number() + 1, mine));
    }

    @Test
    void twoTabsDoNotOverwriteEachOthersWishes() {
        var someone = new EmployeeId(UUID.randomUUID());
        var seen = preferences.of(someone);

        assertThat(preferences.save(someone, seen.without(Template.DIGEST))).isTrue();
        assertThat(preferences.save(someone, seen.without(Template.CERTIFICATE)))
                .isFalse();

        assertThat(preferences.of(someone).digests()).isFalse();
        assertThat(preferences.of(someone).certificateNews()).isTrue();
    }

    @Test
    void everythingAboutAPersonIsHandedOutAndErased() {
        var someone = new EmployeeId(UUID.randomUUID());
        var person = new DataSubject(someone.value());
        outbox.write(List.of(draft(someone)));
        addresses.enter(someone, "lan@stadt.example");
        preferences.end(someone, Template.DIGEST);

        assertThat(keeper.export(person).get("notices_address")).hasSize(1);
        assertThat(keeper.export(person).get("notices_preference")).hasSize(1);
        assertThat(keeper.export(person).get("notices_mail")).hasSize(1);
        assertThat(keeper.erase(person)).isEqualTo(3);
        assertThat(keeper.export(person).values()).allMatch(List::isEmpty);
    }

    @Test
    void mailsGoOnceTheirCycleNoLongerCounts() {
        var someone = new EmployeeId(UUID.randomUUID());
        outbox.write(List.of(draft(someone)));

        keeper.retain(DAY.plusYears(1));
        assertThat(mailsOf(someone)).hasSize(1);
        keeper.retain(LocalDate.of(2028, 1, 1));
        assertThat(mailsOf(someone)).isEmpty();
    }

    private List<Map<String, Object>> mailsOf(EmployeeId someone) {
        return requireNonNull(keeper.export(new DataSubject(someone.value())).get("notices_mail"));
    }

    private static Outbox.Draft draft(EmployeeId employee) {
        return new Outbox.Draft(employee, Template.DUE, DAY, 2026);
    }
}
