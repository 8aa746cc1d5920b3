package io.clientele.exchange.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CellsTest {

    @Test
    void theGuardOfASpreadsheetIsTakenAwayAndAnyOtherApostropheStays() {
        assertThat(Cells.unguarded("'+352621000001")).isEqualTo("+352621000001");
        assertThat(Cells.unguarded("'1234")).isEqualTo("1234");
        assertThat(Cells.unguarded("'s-Hertogenbosch")).isEqualTo("'s-Hertogenbosch");
    }

    @Test
    void anAddressIsFoundInWhatMailProgramsCopy() {
        assertThat(Cells.address("Nea Nord <NEA@EXAMPLE.COM>")).isEqualTo("NEA@EXAMPLE.COM");
        assertThat(Cells.address("mailto:olle@example.se")).isEqualTo("olle@example.se");
        assertThat(Cells.address(" a@example.com ")).isEqualTo("a@example.com");
        assertThat(Cells.nameBeforeAddress("\"Nord, Nea\" <nea@example.com>")).isEqualTo("Nord, Nea");
        assertThat(Cells.nameBeforeAddress("nea@example.com")).isEmpty();
    }

    @Test
    void yesAndNoAreKnownInSeveralLanguages() {
        assertThat(List.of("Yes", "ja", "OUI", "1", "x", "true", "sí"))
                .allSatisfy(word -> assertThat(Cells.yesNo(word)).isEqualTo(Parsed.of(true)));
        assertThat(List.of("No", "nein", "non", "0", "FALSE", "nej"))
                .allSatisfy(word -> assertThat(Cells.yesNo(word)).isEqualTo(Parsed.of(false)));
        assertThat(Cells.yesNo(" ")).isEqualTo(Parsed.nothing());
        assertThat(Cells.yesNo("perhaps").refusal()).contains("is neither yes nor no");
    }

    @Test
    void headersAreComparedByTheirLettersAndDigits() {
        Header header = new Header(List.of("E-Mail", "Order_ID", "Item #", "Item", ""), 1);

        assertThat(header.columns("email")).containsExactly(0);
        assertThat(header.columns("order id")).containsExactly(1);
        assertThat(header.columns("Item")).containsExactly(3);
        assertThat(header.columns("")).isEmpty();
        assertThat(Selection.byName(header, List.of(List.of("Mail", "Email"), List.of("Missing")))
                        .unread(header))
                .containsExactly("Order_ID", "Item #", "Item", "column 5");
    }
}
