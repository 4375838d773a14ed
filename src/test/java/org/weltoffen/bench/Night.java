package org.weltoffen.bench;

import java.lang.management.ManagementFactory;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import org.springframework.context.ApplicationContext;
import org.springframework.scheduling.annotation.ScheduledAnnotationBeanPostProcessor;
import org.springframework.scheduling.config.CronTask;
import org.springframework.scheduling.config.Task;

/// What happens once a day, in cities of several sizes: the ledger goes on, reminders are written, old things go.
final class Night {

    private static final Pattern ONCE_IN_A_WHILE = Pattern.compile("\\.(Daily|Monthly)\\w+\\.\\w+$");

    private final Rig rig;
    private final Report report;
    private LocalDate day = LocalDate.now(ZoneId.of("Europe/Berlin"));

    Night(Rig rig, Report report) {
        this.rig = rig;
        this.report = report;
    }

    /// On the first day those who are new get all their duties, the next is like most, and in the end nothing is left.
    void run(List<Integer> sizes) {
        for (var people : sizes) {
            var city = new City(rig.database());
            city.growTo(people);
            rig.waitUntilQuiet();
            report.title("Once a day, %,d people, %,d lines in all years".formatted(city.people(), city.lines()));
            pass("with those who are new");
            city.waitUntilCounted();
            pass("as most days");
            city.waitUntilCounted();
            tasks("nothing left to do");
        }
    }

    private void pass(String kind) {
        do {
            day = day.plusDays(1);
        } while (day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY);
        tasks(kind);
        if (!day.equals(ledgerReaches())) {
            throw new IllegalStateException("The ledger did not go on to " + day);
        }
    }

    private LocalDate ledgerReaches() {
        return rig.database()
                .sql("select max(day) from obligations_day where finished_at is not null")
                .query(LocalDate.class)
                .single();
    }

    private void tasks(String kind) {
        House.on(
                day, rig, house -> tasks(house).forEach(task -> measure(name(task) + ", " + kind, task.getRunnable())));
    }

    private static List<Task> tasks(ApplicationContext house) {
        return house.getBeansOfType(ScheduledAnnotationBeanPostProcessor.class).values().stream()
                .flatMap(processor -> processor.getScheduledTasks().stream())
                .map(it -> it.getTask())
                .filter(task -> task instanceof CronTask
                        || ONCE_IN_A_WHILE.matcher(task.toString()).find())
                // by name, but reminders look at what the ledger says
                .sorted(Comparator.comparing((Task task) -> !(task instanceof CronTask))
                        .thenComparing(Task::toString))
                .toList();
    }

    private static String name(Task task) {
        return task.toString().replaceFirst("^.*\\.(\\w+)\\.\\w+$", "$1");
    }

    private void measure(String what, Runnable work) {
        var processor = ManagementFactory.getPlatformMXBean(com.sun.management.OperatingSystemMXBean.class);
        var before = rig.usage();
        var own = processor.getProcessCpuTime();
        var begun = System.nanoTime();
        work.run();
        rig.waitUntilQuiet();
        report.row(what)
                .with("seconds", (System.nanoTime() - begun) / 1e9)
                .with("ms CPU server", (processor.getProcessCpuTime() - own) / 1_000_000)
                .with("ms CPU db", rig.usage().since(before).database())
                .print();
    }
}
