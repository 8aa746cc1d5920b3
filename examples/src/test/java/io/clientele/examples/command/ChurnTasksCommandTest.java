package io.clientele.examples.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code crm tasks} and {@code crm run} with {@code --churn-rules}. */
class ChurnTasksCommandTest {
    private Shell shell;

    @BeforeEach
    void aShop(@TempDir Path directory) throws IOException {
        shell = new Shell(directory);
        shell.file("orders.csv", """
                order_id,ordered_at,customer_id,total
                1,2026-04-11,c1,40.00
                2,2026-04-21,c1,60.50
                3,2026-05-01,c1,12.00
                4,2026-04-20,c2,12.00
                5,2026-06-25,c3,12.00
                """);
    }

    private int tasks(String subcommand, String... more) {
        String[] arguments = {
            "tasks", subcommand, "--orders", "@orders.csv", "--as-of", "2026-06-30", "--backfill", "--churn-rules"
        };
        String[] all = Arrays.copyOf(arguments, arguments.length + more.length);
        System.arraycopy(more, 0, all, arguments.length, more.length);
        return shell.crm(all);
    }

    @Test
    void whoIsSeenLeavingHasATaskWithTheReason() {
        assertThat(tasks("list", "longer_than_usual,never_followed=70")).isZero();
        assertThat(shell.out())
                .contains(
                        "WIN_BACK,\"churn-longer-than-usual: No order for 21 days, where this customer used to order every 10 days",
                        "WIN_BACK,\"churn-longer-than-usual: No order for 21 days, where customers of the shop order every 10 days",
                        "WIN_BACK,\"churn-never-followed: The first order, 70 days ago, was never followed by another");
        assertThat(tasks("explain", "longer_than_usual", "--rule", "churn-longer-than-usual", "--customer", "c1"))
                .isZero();
        assertThat(shell.out())
                .startsWith("churn-longer-than-usual: has task ")
                .endsWith(
                        "due on 2026-06-30: No order for 21 days, where this customer used to order every 10 days, seen on"
                                + " 2026-05-22; last order generic:3 of 2026-05-01\n");
    }

    @Test
    void theMainJobMakesTheseTasksToo() throws IOException {
        assertThat(shell.crm(
                        "run",
                        "--orders",
                        "@orders.csv",
                        "--as-of",
                        "2026-06-30",
                        "--backfill",
                        "--churn-rules",
                        "no_order=60",
                        "--out",
                        "@out"))
                .isZero();
        assertThat(shell.read("out/tasks.csv")).contains("churn-no-order");
        assertThat(shell.read("out/report.html")).contains("No order for 60 days, seen on ");
    }

    @Test
    void whatIsNoRuleIsToldInASentence() {
        assertThat(tasks("list", "whim")).isEqualTo(2);
        assertThat(shell.err()).contains("'whim' is none of longer_than_usual, never_followed, no_order, ");
        assertThat(tasks("list", "no_order=2.5")).isEqualTo(2);
        assertThat(shell.err()).contains("'no_order=2.5' has no number that fits");
        assertThat(tasks("list", "no_order,no_order=60")).isEqualTo(2);
        assertThat(shell.err()).contains("--churn-rules names a rule twice");
        assertThat(tasks("explain", "no_order", "--rule", "birthday", "--customer", "c1"))
                .isEqualTo(2);
        assertThat(shell.err()).contains("choose follow-up, welcome, win-back, churn-no-order");
    }
}
