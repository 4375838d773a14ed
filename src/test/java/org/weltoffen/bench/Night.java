package org.weltoffen.bench;

import java.lang.management.ManagementFactory;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.springframework.scheduling.annotation.ScheduledAnnotationBeanPostProcessor;
import org.springframework.scheduling.config.CronTask;
import org.weltoffen.obligations.Obligations;

/// What happens once a day: every task with a time of day, and the obligations that arise.
final class Night {

    private final Rig rig;
    private final Report report;

    Night(Rig rig, Report report) {
        this.rig = rig;
        this.report = report;
    }

    void run() {
        House.in(rig, house -> {
            report.title("Once a day, in the demo city of 10,000 people");
            for (var processor : house.getBeansOfType(ScheduledAnnotationBeanPostProcessor.class)
                    .values()) {
                processor.getScheduledTasks().stream()
                        .map(it -> it.getTask())
                        .filter(CronTask.class::isInstance)
                        .forEach(task -> measure(task.toString(), task.getRunnable()));
            }
            var obligations = house.getBean(Obligations.class);
            var today = LocalDate.now(ZoneId.of("Europe/Berlin"));
            for (var time : List.of("first", "again")) {
                measure("obligations arise, " + time, () -> obligations.arise(today));
            }
        });
    }

    private void measure(String what, Runnable work) {
        var processor = ManagementFactory.getPlatformMXBean(com.sun.management.OperatingSystemMXBean.class);
        var before = rig.usage();
        var own = processor.getProcessCpuTime();
        var begun = System.nanoTime();
        work.run();
        rig.waitUntilQuiet();
        report.row(what.replaceFirst("^.*\\.(\\w+\\.\\w+)$", "$1"))
                .with("seconds", (System.nanoTime() - begun) / 1e9)
                .with("ms CPU server", (processor.getProcessCpuTime() - own) / 1_000_000)
                .with("ms CPU db", rig.usage().since(before).database())
                .print();
    }
}
