package io.clientele.examples.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The command over stores that are there when it has ended. */
class LastingStoreTest {
    private static final String ORDERS = """
            order_id,ordered_at,completed_at,status,customer_id,email,name,country,total
            1,2026-01-05,2026-01-07,completed,c1,ann@post.example,Ann Weber,LU,40.00
            2,2026-03-01,2026-03-03,completed,c1,Ann@Post.example,Ann Weber,LU,60.50
            3,2026-06-20,2026-06-25,completed,,li@mail.example,Li Wei,DE,12.00
            """;
    private static final String LATER = """
            order_id,ordered_at,completed_at,status,customer_id,email,name,country,total
            3,2026-06-20,2026-06-25,completed,,li@mail.example,Li Wei,DE,12.00
            4,2026-06-28,2026-06-30,completed,,zoe@mail.example,Zoé Thill,LU,8.00
            """;

    private Shell shell;
    private Path directory;

    @BeforeEach
    void aShop(@TempDir Path temporary) throws IOException {
        directory = temporary;
        shell = new Shell(temporary);
        shell.file("orders.csv", ORDERS);
        shell.file("later.csv", LATER);
    }

    private String store(String kind) {
        return "jdbc:" + kind + ":" + (kind.equals("h2") ? "file:" : "") + directory.resolve("shop.db");
    }

    private String h2() {
        return store("h2");
    }

    private void run(String store, String... files) {
        String[] line = new String[3 + 2 * files.length + 2];
        line[0] = "run";
        line[1] = "--store";
        line[2] = store;
        for (int i = 0; i < files.length; i++) {
            line[3 + 2 * i] = "--orders";
            line[4 + 2 * i] = files[i];
        }
        line[line.length - 2] = "--out";
        line[line.length - 1] = "@out";
        assertThat(shell.crm(line)).as(shell.err()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"h2", "sqlite"})
    void theSameCustomersAsInMemoryAndAgainWithoutAnyFile(String kind) throws IOException {
        assertThat(shell.crm("run", "--orders", "@orders.csv", "--orders", "@later.csv", "--out", "@memory"))
                .isZero();
        run(store(kind), "@orders.csv", "@later.csv");
        for (String name : new String[] {"customers.csv", "contacts.csv", "orders.csv"}) {
            assertThat(shell.read("out/" + name)).as(name).isEqualTo(shell.read("memory/" + name));
        }

        assertThat(shell.crm("export", "--store", store(kind), "--format", "seed"))
                .isZero();
        assertThat(shell.out()).isEqualTo(shell.read("memory/customers.csv"));
    }

    @Test
    void theSameFileAgainIsTheSameImportAndUnchanged() {
        run(h2(), "@orders.csv");
        run(h2(), "@orders.csv");

        assertThat(shell.out()).contains("3 unchanged", "orders.csv is import 1");
        assertThat(shell.crm("imports", "--store", h2())).isZero();
        assertThat(shell.out()).contains("orders.csv (finished)").hasLineCount(2);
    }

    @Test
    void anImportIsTakenBackAndLeavesWhatALaterOneConfirmed() {
        run(h2(), "@orders.csv");
        run(h2(), "@later.csv");

        assertThat(shell.crm("undo", "1", "--store", h2())).isZero();
        assertThat(shell.out()).startsWith("import 1: 2 removed, 0 restored, 1 left");
        shell.crm("export", "--store", h2(), "--format", "seed");
        assertThat(shell.out()).contains("li@mail.example", "zoe@mail.example").doesNotContain("ann@post.example");
        assertThat(shell.crm("undo", "1", "--store", h2())).isZero();
        assertThat(shell.crm("undo", "17", "--store", h2())).isEqualTo(1);
        assertThat(shell.err()).contains("There is no import 17").doesNotContain("Exception");
    }

    @Test
    void notesAndTagsOfAManagerStay() {
        run(h2(), "@orders.csv");

        assertThat(shell.crm("note", "ANN@post.example", "Called; wants gift wrapping", "--store", h2()))
                .isZero();
        assertThat(shell.crm("tag", "c1", "wholesale", "--store", h2())).isZero();
        assertThat(shell.out()).startsWith("tagged c");
        shell.crm("export", "--store", h2(), "--columns", "email,tags,notes");
        assertThat(shell.out()).contains("ann@post.example,wholesale,Called; wants gift wrapping");
        assertThat(shell.crm("untag", "c1", "wholesale", "--store", h2())).isZero();
        assertThat(shell.crm("untag", "c1", "wholesale", "--store", h2())).isZero();
        assertThat(shell.out()).startsWith("had no such tag");
        shell.crm("export", "--store", h2(), "--columns", "email,tags");
        assertThat(shell.out()).contains("ann@post.example,\n");
    }

    @Test
    void whoIsNotThereIsToldInOneSentence() {
        run(h2(), "@orders.csv");

        assertThat(shell.crm("note", "nobody@post.example", "x", "--store", h2()))
                .isEqualTo(1);
        assertThat(shell.err()).isEqualTo("No contact has this customer id, address or id\n");
        assertThat(shell.crm("tag", "c1", " ", "--store", h2())).isEqualTo(2);
        assertThat(shell.crm("note", "c1", " ", "--store", h2())).isEqualTo(2);
        assertThat(shell.crm("tag", "c1", "vip", "--store", "memory")).isEqualTo(2);
        assertThat(shell.err()).contains("--store that lasts").doesNotContain("Exception");
    }

    @Test
    void tasksAreKeptClosedAndNeverMadeAgain() {
        assertThat(shell.crm(
                        "tasks",
                        "generate",
                        "--store",
                        h2(),
                        "--orders",
                        "@orders.csv",
                        "--as-of",
                        "2026-06-30",
                        "--backfill"))
                .isZero();
        String made = shell.out();
        String[] tasks = made.lines()
                .skip(1)
                .map(line -> line.substring(0, line.indexOf(',')))
                .toArray(String[]::new);
        assertThat(tasks).hasSizeGreaterThan(1);

        assertThat(shell.crm("tasks", "complete", tasks[0], "--outcome", "Wants a catalogue", "--store", h2()))
                .isZero();
        assertThat(shell.out()).isEqualTo(tasks[0] + ": completed\n");
        assertThat(shell.crm("tasks", "skip", tasks[1], "--why", "Moved abroad", "--store", h2()))
                .isZero();
        assertThat(shell.crm("tasks", "skip", tasks[0], "--store", h2())).isEqualTo(1);
        assertThat(shell.err()).contains("closed already: completed");
        assertThat(shell.crm("tasks", "complete", "t000000000000000000000000", "--store", h2()))
                .isEqualTo(1);
        assertThat(shell.crm("tasks", "complete", "nonsense", "--store", h2())).isEqualTo(2);

        shell.crm("tasks", "list", "--store", h2());
        assertThat(shell.out()).doesNotContain(tasks[0], tasks[1]).hasLineCount(1 + tasks.length - 2);
        shell.crm("tasks", "generate", "--store", h2(), "--as-of", "2026-06-30");
        assertThat(shell.err()).contains("created 0 tasks");
        assertThat(shell.out()).contains("Wants a catalogue", "Moved abroad");
    }

    @Test
    void theDayOnWhichTasksWereFirstMadeIsRemembered() throws IOException {
        shell.crm("tasks", "generate", "--store", h2(), "--orders", "@orders.csv", "--as-of", "2026-06-20");
        assertThat(shell.err()).contains("created 0 tasks");
        shell.crm("tasks", "generate", "--store", h2(), "--orders", "@orders.csv", "--as-of", "2026-07-10");

        assertThat(shell.out()).contains("li@mail.example").doesNotContain("ann@post.example");
    }

    @Test
    void anEmptyStoreIsToldInOneSentence() {
        assertThat(shell.crm("rfm", "--store", h2())).isEqualTo(1);
        assertThat(shell.err())
                .isEqualTo("There is nothing in this store yet: name files with --orders or --audience\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"jdbc:oracle:thin:@x", "disk", "jdbc:", ""})
    void aStoreThatIsNoneIsToldInOneSentence(String store) {
        assertThat(shell.crm("rfm", "--store=" + store, "--orders", "@orders.csv"))
                .isEqualTo(2);
        assertThat(shell.err())
                .contains("--store is memory or the address of a database")
                .doesNotContain("Exception");
    }

    @Test
    void aStoreThatCannotBeOpenedIsToldInOneSentence() throws IOException {
        shell.file("no.db", "this is no database, however long it goes on about it\n".repeat(100));

        assertThat(shell.crm("rfm", "--store", "jdbc:sqlite:" + directory.resolve("no.db"), "--orders", "@orders.csv"))
                .isEqualTo(1);
        assertThat(shell.err().lines()).hasSize(1);
        assertThat(shell.err()).doesNotContain("Exception");
        assertThat(shell.crm("rfm", "--store", "jdbc:postgresql://127.0.0.1:1/shop", "--orders", "@orders.csv"))
                .isEqualTo(1);
        assertThat(shell.err().lines()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"note", "tag", "untag", "imports", "undo"})
    void everySubcommandHasAHelpWithAnExample(String subcommand) {
        assertThat(shell.crm(subcommand, "--help")).isZero();
        assertThat(shell.out()).contains("Example", "crm " + subcommand, "--store");
    }
}
