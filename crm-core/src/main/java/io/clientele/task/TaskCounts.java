package io.clientele.task;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.OptionalDouble;

/**
 * How many tasks have come how far. Immutable.
 *
 * @param onTime completed by the end of the day they were due
 * @param late completed after it
 * @param skipped skipped because somebody decided so
 * @param pointless skipped because they had become pointless
 * @param open pending, and not overdue
 * @param overdue pending, and due before the day of the report
 */
public record TaskCounts(int onTime, int late, int skipped, int pointless, int open, int overdue) {
    static final TaskCounts NONE = new TaskCounts(0, 0, 0, 0, 0, 0);
    private static final TaskCounts ON_TIME = new TaskCounts(1, 0, 0, 0, 0, 0);
    private static final TaskCounts LATE = new TaskCounts(0, 1, 0, 0, 0, 0);
    private static final TaskCounts SKIPPED = new TaskCounts(0, 0, 1, 0, 0, 0);
    private static final TaskCounts POINTLESS = new TaskCounts(0, 0, 0, 1, 0, 0);
    private static final TaskCounts OPEN = new TaskCounts(0, 0, 0, 0, 1, 0);
    private static final TaskCounts OVERDUE = new TaskCounts(0, 0, 0, 0, 0, 1);

    /** The count of one task. */
    static TaskCounts of(Task task, ZoneId zone, LocalDate asOf) {
        return switch (task.status()) {
            case PENDING -> task.isOverdue(asOf) ? OVERDUE : OPEN;
            case COMPLETED -> isLate(task, zone) ? LATE : ON_TIME;
            case SKIPPED -> task.skipReason().orElseThrow() == SkipReason.DECIDED ? SKIPPED : POINTLESS;
        };
    }

    private static boolean isLate(Task task, ZoneId zone) {
        return LocalDate.ofInstant(task.closedAt().orElseThrow(), zone).isAfter(task.due());
    }

    TaskCounts plus(TaskCounts other) {
        return new TaskCounts(
                onTime + other.onTime,
                late + other.late,
                skipped + other.skipped,
                pointless + other.pointless,
                open + other.open,
                overdue + other.overdue);
    }

    /** All of them. */
    public int total() {
        return completed() + skipped + pointless + pending();
    }

    /** The completed ones. */
    public int completed() {
        return onTime + late;
    }

    /** The pending ones. */
    public int pending() {
        return open + overdue;
    }

    /**
     * The share, from 0 to 1, of the completed ones in those that somebody has or should have dealt with by now:
     * completed, skipped by decision, overdue. Empty if there are none.
     */
    public OptionalDouble completionRate() {
        return share(completed(), completed() + skipped + overdue);
    }

    /** The share, from 0 to 1, of those completed on time in the completed ones; empty if there are none. */
    public OptionalDouble onTimeRate() {
        return share(onTime, completed());
    }

    private static OptionalDouble share(int part, int whole) {
        return whole == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) part / whole);
    }
}
