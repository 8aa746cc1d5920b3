package io.clientele.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.clientele.examples.host.ShopThatOwnsItsOrders;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;

@ResourceLock(Resources.SYSTEM_OUT)
class ExamplesTest {

    @Test
    void firstCustomersPrintsTheListOfCustomers() {
        assertThat(printedBy(FirstCustomers::main)).isEqualTo("""
                        email,name,orders,total_spent,last_order
                        ann@post.example,Ann Weber,2,130.40,2026-06-09
                        li@mail.example,Li Wei,1,12.00,2026-05-02
                        """);
    }

    @Test
    void lapsedRegularsSaysWhyAnnIsOneAndLiIsNot() {
        assertThat(printedBy(LapsedRegulars::main))
                .contains("ann@post.example", "orders is 2, wanted 2 or more: yes")
                .contains("li@mail.example", "orders is 1, wanted 2 or more: no");
    }

    @Test
    void customersFollowTheSalesThatAShopKeepsItself() {
        assertThat(printedBy(arguments -> {
                    try {
                        ShopThatOwnsItsOrders.main(arguments);
                    } catch (SQLException refused) {
                        throw new IllegalStateException(refused);
                    }
                }))
                .isEqualTo("""
                        followed 3 sales
                        7: 2, 130.40 EUR
                        8: 1, 12.00 EUR
                        followed 2 sales
                        8: 2, 92.50 EUR
                        """);
    }

    @Test
    void firstTasksMakesEachTaskOnce() {
        assertThat(printedBy(FirstTasks::main))
                .contains("would create 3 tasks")
                .contains("created 3 tasks")
                .contains("created 0 tasks")
                .contains("2026-06-29 WELCOME")
                .contains("2026-06-30 WIN_BACK");
    }

    @Test
    void firstInvoiceIsAPageAFileAndALineOfTheReturn() {
        assertThat(printedBy(FirstInvoice::main))
                .contains("<!DOCTYPE html>", "LU-2026-000001", "Atlas der Alpen", "42,80")
                .contains("<cbc:PayableAmount currencyID=\"EUR\">42.80</cbc:PayableAmount>")
                .contains("DE,goods,LU,7,40.00,2.80,EUR,");
    }

    private static String printedBy(Consumer<String[]> example) {
        PrintStream before = System.out;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
        try {
            example.accept(new String[0]);
        } finally {
            System.setOut(before);
        }
        return printed.toString(StandardCharsets.UTF_8);
    }
}
