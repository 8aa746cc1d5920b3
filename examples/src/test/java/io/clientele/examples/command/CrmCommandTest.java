package io.clientele.examples.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CrmCommandTest {
    private static final String ORDERS = """
            order_id,ordered_at,completed_at,status,customer_id,email,name,country,total
            1,2026-01-05,2026-01-07,completed,c1,ann@post.example,Ann Weber,LU,40.00
            2,2026-03-01,2026-03-03,completed,c1,Ann@Post.example,Ann Weber,LU,60.50
            3,2026-06-20,2026-06-25,completed,,li@mail.example,Li Wei,DE,12.00
            4,2026-06-21,,cancelled,,li@mail.example,Li Wei,DE,99.00
            5,2026-06-30,,paid,,zoe@mail.example,Zoé Thill,LU,8.00
            x,not a day,,paid,,tom@mail.example,Tom,LU,8.00
            """;

    private Shell shell;

    @BeforeEach
    void aShop(@TempDir Path directory) throws IOException {
        shell = new Shell(directory);
        shell.file("orders.csv", ORDERS);
    }

    @Test
    void listsItsSubcommandsWhenAskedForNone() {
        assertThat(shell.crm()).isEqualTo(2);
        assertThat(shell.out()).contains("demo", "run", "export", "contacts", "rfm", "segment", "tasks");
    }

    @ParameterizedTest
    @ValueSource(strings = {"demo", "run", "export", "contacts", "rfm", "segment"})
    void everySubcommandHasAHelpWithAnExample(String subcommand) {
        assertThat(shell.crm(subcommand, "--help")).isZero();
        assertThat(shell.out()).contains("Example", "crm " + subcommand);
    }

    @ParameterizedTest
    @ValueSource(strings = {"generate", "dry-run", "list", "explain", "report", "complete", "skip"})
    void everySubcommandOfTasksHasAHelpWithAnExample(String subcommand) {
        assertThat(shell.crm("tasks", subcommand, "--help")).isZero();
        assertThat(shell.out()).contains("Example", "crm tasks " + subcommand);
    }

    @Test
    void customersAsAFileOfTheSeedColumns() throws IOException {
        int exit = shell.crm("export", "--orders", "@orders.csv", "--format", "seed", "--out", "@out.csv");

        assertThat(exit).isZero();
        assertThat(shell.read("out.csv")).isEqualTo("""
                        email,name,orders,total_spent,last_order
                        ann@post.example,Ann Weber,2,100.50,2026-03-01
                        li@mail.example,Li Wei,1,12.00,2026-06-20
                        zoe@mail.example,Zoé Thill,1,8.00,2026-06-30
                        """);
    }

    @Test
    void aRejectedRowIsToldWithItsLineAndIsNotFatal() {
        assertThat(shell.crm("rfm", "--orders", "@orders.csv")).isZero();
        assertThat(shell.err()).contains("orders.csv, line 7: 'ordered_at'").doesNotContain("tom@");
    }

    @Test
    void rfmBySharedValues() {
        assertThat(shell.crm("rfm", "--orders", "@orders.csv", "--as-of", "2026-06-30"))
                .isZero();
        assertThat(shell.out())
                .startsWith("customer,recency_days,frequency,monetary,r,f,m,group\n")
                .contains("c1,121,2,100.50,1,4,4,at risk\n")
                .contains("li@mail.example,10,1,12.00,2,1,2,hibernating\n")
                .contains("zoe@mail.example,0,1,8.00,4,1,1,promising\n");
    }

    @Test
    void ordersBehindTheDayAreNotSeen() {
        shell.crm("rfm", "--orders", "@orders.csv", "--as-of", "2026-02-01");

        assertThat(shell.out()).contains("c1,27,1,40.00").doesNotContain("li@mail.example");
    }

    @Test
    void membersOfAFilterAndWhySomebodyIsNoMember() {
        assertThat(shell.crm("segment", "--orders", "@orders.csv", "--where", "orders >= 2 and country = LU"))
                .isZero();
        assertThat(shell.out()).isEqualTo("customer,email\nc1,ann@post.example\n");

        assertThat(shell.crm(
                        "segment", "--orders", "@orders.csv", "--where", "orders >= 2", "--explain", "li@mail.example"))
                .isZero();
        assertThat(shell.out()).contains("orders is 1").contains("no");
    }

    @Test
    void aFilterThatIsNoneGetsASentenceWithThePlace() {
        assertThat(shell.crm("segment", "--orders", "@orders.csv", "--where", "ordrs > 2"))
                .isEqualTo(2);
        assertThat(shell.err()).startsWith("--where:").contains("character").doesNotContain("Exception");
    }

    @Test
    void historyMakesNoTasksUnlessAsked() {
        assertThat(shell.crm("tasks", "dry-run", "--orders", "@orders.csv", "--as-of", "2026-06-30"))
                .isZero();
        assertThat(shell.out()).startsWith("would create 0 tasks");

        shell.crm("tasks", "generate", "--orders", "@orders.csv", "--as-of", "2026-06-30", "--backfill");
        assertThat(shell.out())
                .startsWith(
                        "task_id,created,due,contact_id,email,customer_name,type,trigger,status,completed,outcome,assigned_to\n")
                .contains("2026-06-30,2026-07-05,")
                .contains("FOLLOW_UP")
                .contains("WIN_BACK");
    }

    @Test
    void theTaskOfSomebodyIsExplained() {
        assertThat(shell.crm(
                        "tasks",
                        "explain",
                        "--orders",
                        "@orders.csv",
                        "--backfill",
                        "--customer",
                        "c1",
                        "--rule",
                        "win-back"))
                .isZero();
        assertThat(shell.out()).startsWith("win-back: ").contains("2026-03-01");
    }

    @Test
    void ordersOfNobodyAreExportedToo() {
        assertThat(shell.crm("export", "--orders", "@orders.csv", "--format", "orders"))
                .isZero();
        assertThat(shell.out().lines()).hasSize(6);
        assertThat(shell.out()).contains("generic,4,").contains("cancelled");
    }

    @Test
    void columnsOfOnesOwnChoice() {
        shell.crm(
                "export", "--orders", "@orders.csv", "--where", "country = DE", "--columns", "customer,status,country");

        assertThat(shell.out()).isEqualTo("customer,status,country\nli@mail.example,NEW,DE\n");
    }

    @Test
    void aFileThatIsMissingIsToldInOneSentence() {
        assertThat(shell.crm("rfm", "--orders", "@nothing.csv")).isEqualTo(1);
        assertThat(shell.err().lines()).singleElement().asString().contains("nothing.csv does not exist");
    }

    @Test
    void aWrongCommandLineIsToldInOneSentence() {
        assertThat(shell.crm("rfm")).isEqualTo(2);
        assertThat(shell.err()).contains("--orders");
        assertThat(shell.crm("rfm", "--orders", "@orders.csv", "--ties", "loose"))
                .isEqualTo(2);
        assertThat(shell.crm("run", "--orders", "@orders.csv", "--as-of", "yesterday", "--out", "@out"))
                .isEqualTo(2);
        assertThat(shell.crm("rfm", "--orders", "@orders.csv", "--format", "paper"))
                .isEqualTo(2);
        assertThat(shell.err()).contains("paper").contains("generic");
    }

    @Test
    void whereNothingCanBeUsedTheExitCodeSaysSo() throws IOException {
        shell.file("bad.csv", "order_id,ordered_at,email,total\n1,2026-02-30,ann@post.example,5\n");

        assertThat(shell.crm("rfm", "--orders", "@bad.csv")).isEqualTo(1);
        assertThat(shell.err()).contains("line 2").contains("a day that does not exist");
    }

    @Test
    void otherCurrenciesCountByTheRatesGiven() throws IOException {
        shell.file("two.csv", """
                order_id,ordered_at,email,total,currency
                1,2026-01-05,ann@post.example,10.00,EUR
                2,2026-01-06,ann@post.example,10.00,CHF
                3,2026-01-07,ann@post.example,10.00,EUR
                """);
        shell.file("rates.csv", "currency,rate\nCHF,1.05\n");

        shell.crm("export", "--orders", "@two.csv", "--columns", "total_spent,other_spent");
        assertThat(shell.out()).isEqualTo("total_spent,other_spent\n20.00,10.00 CHF\n");
        shell.crm("export", "--orders", "@two.csv", "--rates", "@rates.csv", "--columns", "total_spent,other_spent");
        assertThat(shell.out()).isEqualTo("total_spent,other_spent\n30.50,\n");
    }

    @Test
    void theMainJobWritesAllItsFilesAndTheSameBytesAgain() throws IOException {
        assertThat(shell.crm("run", "--orders", "@orders.csv", "--backfill", "--out", "@one"))
                .isZero();
        assertThat(shell.crm("run", "--orders", "@orders.csv", "--backfill", "--out", "@two"))
                .isZero();

        for (String name : new String[] {
            "report.html",
            "customers.csv",
            "contacts.csv",
            "orders.csv",
            "tasks.csv",
            "rejected.csv",
            "segments/vip.csv"
        }) {
            assertThat(shell.path("two/" + name)).as(name).hasSameBinaryContentAs(shell.path("one/" + name));
        }
        assertThat(shell.read("one/rejected.csv"))
                .isEqualTo("file,line,column,reason\norders.csv,7,ordered_at,is not a date\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "export --orders @orders.csv --format meta --columns email",
                "export --orders @orders.csv --format orders --columns email",
                "rfm --orders @orders.csv --currency XXX",
                "rfm --orders @orders.csv --zone Mars",
                "rfm --orders @orders.csv --as-of 2026-02-30",
                "rfm --orders @orders.csv --source=",
                "rfm --orders @orders.csv --mapping @orders.csv",
                "contacts --in @orders.csv --by star-sign",
                "tasks list --orders @orders.csv --backfill --past-due-days -1"
            })
    void aWrongOptionIsToldInASentenceAndNotByAStackTrace(String line) {
        assertThat(shell.crm(line.split(" "))).isEqualTo(2);
        assertThat(shell.err()).isNotBlank().doesNotContain("Exception", "\tat ");
    }

    @Test
    void aListWithoutIdsHasNoContactsToName() throws IOException {
        shell.file("list.csv", "email,name\nann@post.example,Ann\n");

        assertThat(shell.crm("contacts", "--in", "@list.csv")).isEqualTo(1);
        assertThat(shell.err()).contains("list.csv has no column record_id");
    }

    @Test
    void aRowInACurrencyThatIsNoneIsRejectedAlone() throws IOException {
        shell.file(
                "odd.csv",
                "order_id,ordered_at,email,total,currency\n1,2026-01-05,ann@post.example,5,XXX\n2,2026-01-05,li@mail.example,5,EUR\n");

        assertThat(shell.crm("rfm", "--orders", "@odd.csv")).isZero();
        assertThat(shell.out()).contains("li@mail.example").doesNotContain("ann@post.example");
        assertThat(shell.err()).contains("odd.csv, line 2").doesNotContain("Exception");
    }
}
