package io.clientele.examples.command;

import io.clientele.exchange.text.CsvProfile;
import io.clientele.exchange.write.TaskSheet;
import io.clientele.profile.ProfileReader;
import io.clientele.task.Task;
import io.clientele.task.TaskEngine;
import io.clientele.task.TaskPlan;
import io.clientele.task.TaskReport;
import io.clientele.task.TaskRun;
import io.clientele.task.Tasks;
import java.io.OutputStream;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The tasks of a shop that has been read. They are made at the first moment of its day, so that the same files give the
 * same sheet.
 *
 * @param shop the shop
 */
record ShopTasks(LoadedShop shop) {
    private static final int PAGE = 1_000;
    private static final Comparator<Task> BY_DUE_DAY = Comparator.comparing(Task::place);

    TaskEngine engine() {
        InstantSource morning =
                () -> shop.asOf().atStartOfDay(shop.tenant().zone()).toInstant();
        return new TaskEngine(shop.storage(), shop.tenant(), morning);
    }

    TaskRun generate(TaskPlan plan) {
        if (shop.store().lasts()) {
            RememberedActivation.keep(shop.storage(), plan.activation());
        }
        return engine().generate(plan);
    }

    /** Makes the tasks where they cannot have been kept from a time before. */
    void generateUnlessKept(TaskPlan plan) {
        if (!shop.store().lasts()) {
            generate(plan);
        }
    }

    /** All tasks, by the day they are due, then by id. */
    List<Task> all() {
        return shop.storage().inTransaction(shop.tenant().id(), work -> {
            Tasks tasks = work.port(Tasks.class);
            List<Task> all = new ArrayList<>();
            for (List<Task> page = tasks.page(Optional.empty(), PAGE);
                    !page.isEmpty();
                    page = tasks.page(Optional.of(page.get(page.size() - 1).id()), PAGE)) {
                all.addAll(page);
            }
            all.sort(BY_DUE_DAY);
            return all;
        });
    }

    /** Writes tasks as a sheet. */
    void write(List<Task> tasks, OutputStream out, CsvProfile profile) {
        shop.storage().inTransaction(shop.tenant().id(), work -> {
            ProfileReader reader = new ProfileReader(work, shop.tenant(), shop.rules(), shop.asOf());
            TaskSheet sheet = TaskSheet.on(out, profile, shop.tenant().zone());
            tasks.forEach(task -> sheet.add(task, reader.find(task.contact())));
            return sheet.finish();
        });
    }

    TaskReport report(LocalDate asOf) {
        return shop.storage().inTransaction(shop.tenant().id(), work -> TaskReport.of(work, shop.tenant(), asOf));
    }
}
