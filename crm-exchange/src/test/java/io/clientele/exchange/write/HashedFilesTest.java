package io.clientele.exchange.write;

import static io.clientele.exchange.write.People.ann;
import static io.clientele.exchange.write.People.eur;
import static io.clientele.exchange.write.People.file;
import static io.clientele.exchange.write.People.person;
import static io.clientele.exchange.write.People.report;
import static io.clientele.exchange.write.People.stranger;
import static org.assertj.core.api.Assertions.assertThat;

import io.clientele.address.Country;
import io.clientele.address.PostalAddress;
import io.clientele.person.Birthday;
import io.clientele.person.EmailAddress;
import io.clientele.person.PersonName;
import io.clientele.person.Phone;
import io.clientele.profile.CustomerProfile;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HashedFilesTest {
    private static final CustomerProfile MARY = person(1, "John_Smith@gmail.com")
            .name(PersonName.of("Mary", "Valéry"))
            .addPhones(Phone.of("(650) 555-1212", Optional.of(Country.of("US"))))
            .birthday(Birthday.of(LocalDate.of(1997, 2, 16)))
            .address(PostalAddress.builder()
                    .city("New York")
                    .region("N.Y.")
                    .postcode("94035-1234")
                    .country(Country.of("US"))
                    .build())
            .totalSpent(eur(12_050))
            .build();

    /** The examples of Meta's page on customer information parameters; the others by {@code sha256sum}. */
    @Test
    void metaGetsTheHashesOfItsOwnExamples() {
        assertThat(cells(ExportFormat.META, MARY))
                .containsExactly(
                        "62a14e44f765419d10fea99367361a727c12365e2520f32218d505ed9aa0f62f",
                        "e323ec626319ca94ee8bff2e4c87cf613be6ea19919ed1364124e16807ab3176",
                        "6915771be1c5aa0c886870b6951b03d7eafc121fea0e80a5ea83beb7c449f4ec",
                        "08e1996b5dd49e62a4b4c010d44e4345592a863bb9f8e3976219bac29417149c",
                        "1794327a4d443904421f5ca1f3d72d0a62ba2f0770d80755ec2220fc0efb052e",
                        "350c754ba4d38897693aa077ef43072a859d23f613443133fecbbd90a3512ca5",
                        "1b06e2003f8420d6fa42badd8f77ec0f706b976b7a48b13c567dc5a559681683",
                        "79adb2a2fce5c6ba215fe5f27f532d4e7edbac4b6a5e09e1ef3a08084a904621",
                        "01acdbf6ec7b4f478a225f1a246e5d6767eeab1a7ffa17f025265b5b94f40f0c",
                        "120.50");
        assertThat(Hashed.sha256(MetaFile.word("정")))
                .isEqualTo("8fa8cd9c440be61d0151429310034083132b35975c4bea67fdd74158eb51db14");
    }

    @Test
    void metaGetsItsColumns() {
        assertThat(ExportFormat.META.columns())
                .containsExactly("email", "phone", "fn", "ln", "zip", "ct", "st", "country", "dob", "value");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Mary-Ann. | maryann",
                "O'Brien | obrien",
                "New York | newyork",
                "M1 1AE | m11ae",
                "Saint-Étienne | saintétienne",
                "Vale\u0301ry | valéry",
                "' ... ' | ''"
            })
    void metaTakesWordsWithoutBlanksAndPunctuation(String text, String word) {
        assertThat(MetaFile.word(text)).isEqualTo(word);
    }

    @Test
    void whatIsNotKnownIsNotHashed() {
        CustomerProfile who =
                person(1, "john_smith@gmail.com").totalSpent(eur(-100)).build();

        assertThat(cells(ExportFormat.META, who))
                .containsExactly(
                        "62a14e44f765419d10fea99367361a727c12365e2520f32218d505ed9aa0f62f",
                        "",
                        "",
                        "",
                        "",
                        "",
                        "",
                        "",
                        "",
                        "0");
    }

    /** The hash of the address in Google's template by {@code sha256sum}, as the others. */
    @Test
    void googleGetsHashesAndCountryAndPostalCodeAsTheyAre() {
        CustomerProfile who = person(1, "T.E.S.T+shop@Gmail.com")
                .name(PersonName.of(" Zoë", "Pérez"))
                .addPhones(Phone.of("+1 650 555 1212", Optional.empty()))
                .address(PostalAddress.builder()
                        .postcode("WC2H 8LG")
                        .country(Country.of("GB"))
                        .build())
                .build();

        assertThat(ExportFormat.GOOGLE.columns())
                .containsExactly("Email", "Phone", "First Name", "Last Name", "Country", "Zip");
        assertThat(cells(ExportFormat.GOOGLE, who))
                .containsExactly(
                        "87924606b4131a8aceeeae8868531fbb9712aaa07a5d3a756b26ce0f5d6ca674",
                        "1e231c66011e7a2d867a9cfae267a6aff103cf4913640b6e71a99850fc0ffbc8",
                        "2752b88686847fa5c86f47b94ce652b7b3f22a91c37617d451a4db9afa431450",
                        "6654977d57dddd3c0329ca741b109ef6cd6430bedd00008aad213df25683d77f",
                        "GB",
                        "WC2H 8LG");
    }

    @ParameterizedTest
    @CsvSource({
        "a.b+c@gmail.com, ab@gmail.com",
        "a.b@googlemail.com, ab@googlemail.com",
        "a.b+c@post.example, a.b+c@post.example",
        "a.b@notgmail.com, a.b@notgmail.com"
    })
    void onlyGmailHasNoDotsAndTags(String address, String normalised) {
        assertThat(GoogleFile.normalised(EmailAddress.of(address))).isEqualTo(normalised);
    }

    @Test
    void googleGetsNoPartOfAnAddress() {
        CustomerProfile who = ann().name(PersonName.of("Ann", "")).build();

        assertThat(cells(ExportFormat.GOOGLE, who).subList(2, 6)).containsExactly("", "", "", "");
    }

    @Test
    void whoCannotBeFoundIsLeftOut() {
        CustomerProfile nameAlone =
                stranger(1).name(PersonName.of("Ann", "Weber")).build();
        ExportSettings all = ExportSettings.builder().reach(Reach.EVERYBODY).build();

        assertThat(report(ExportFormat.META, all, nameAlone).leftOut()).containsKey(LeftOut.NOTHING_TO_MATCH);
        assertThat(report(ExportFormat.GOOGLE, all, nameAlone).leftOut()).containsKey(LeftOut.NOTHING_TO_MATCH);
        assertThat(report(ExportFormat.META, all, ann().emails(List.of()).build())
                        .rows())
                .isEqualTo(1);
    }

    private static List<String> cells(ExportFormat format, CustomerProfile who) {
        String row = file(format, who).lines().skip(1).findFirst().orElseThrow();
        return List.of(row.split(",", -1));
    }
}
