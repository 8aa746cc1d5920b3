package io.clientele.examples.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A run that is killed and started again ends as if it had run through. */
class KilledRunTest {
    private static final int ORDERS = 20_000;

    @Test
    void endsInTheSameCustomersAsARunInMemory(@TempDir Path directory) throws IOException, InterruptedException {
        Shell shell = new Shell(directory);
        shell.file("orders.csv", orders());
        String store = "jdbc:h2:file:" + directory.resolve("shop");
        assertThat(shell.crm("run", "--orders", "@orders.csv", "--out", "@memory"))
                .isZero();

        for (int seconds : new int[] {2, 4}) {
            Process run = new ProcessBuilder(List.of(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-cp",
                            System.getProperty("java.class.path"),
                            "io.clientele.examples.Crm",
                            "run",
                            "--orders",
                            directory.resolve("orders.csv").toString(),
                            "--store",
                            store,
                            "--out",
                            directory.resolve("out").toString()))
                    .redirectErrorStream(true)
                    .redirectOutput(directory.resolve("run.log").toFile())
                    .start();
            run.waitFor(seconds, TimeUnit.SECONDS);
            run.destroyForcibly().waitFor();
        }

        assertThat(shell.crm("run", "--orders", "@orders.csv", "--store", store, "--out", "@out"))
                .as(shell.err())
                .isZero();
        for (String name : List.of("customers.csv", "contacts.csv", "orders.csv")) {
            assertThat(shell.path("out/" + name)).as(name).hasSameBinaryContentAs(shell.path("memory/" + name));
        }
        assertThat(shell.crm("imports", "--store", store)).isZero();
        assertThat(shell.out()).contains("orders.csv (finished)").hasLineCount(2);
    }

    private static String orders() {
        StringBuilder csv = new StringBuilder("order_id,ordered_at,status,email,name,total\n");
        for (int i = 0; i < ORDERS; i++) {
            int buyer = i * 31 % 3_000;
            csv.append(i)
                    .append(",2026-0")
                    .append(1 + i % 6)
                    .append("-1")
                    .append(i % 9)
                    .append(",paid,buyer")
                    .append(buyer)
                    .append("@post.example,Buyer ")
                    .append(buyer)
                    .append(',')
                    .append(1 + i % 90)
                    .append(".50\n");
        }
        return csv.toString();
    }
}
