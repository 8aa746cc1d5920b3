package io.clientele.person;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberType;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import io.clientele.address.Country;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PhoneNumbersTest {
    private static final PhoneNumberUtil LIBRARY = PhoneNumberUtil.getInstance();

    private final PhoneNumbers numbers = new PhoneNumbers(16);

    /** The answer of the library itself, for numbers of all regions, written and misspelt in many ways. */
    @Test
    void readsAsTheLibraryDoes() {
        assertReadsAsTheLibraryDoes(1);
    }

    @Tag("hunt")
    @ParameterizedTest
    @ValueSource(longs = {2, 3, 4, 5})
    void readsMoreNumbersAsTheLibraryDoes(long seed) {
        assertReadsAsTheLibraryDoes(seed);
    }

    private void assertReadsAsTheLibraryDoes(long seed) {
        Random random = new Random(seed);
        for (String region : LIBRARY.getSupportedRegions().stream().sorted().toList()) {
            for (Phone phone : someOf(region, random)) {
                assertThat(numbers.e164(phone))
                        .as("'%s' in %s", phone.text(), phone.country())
                        .isEqualTo(phone.e164());
            }
        }
    }

    private static List<Phone> someOf(String region, Random random) {
        List<Phone> phones = new ArrayList<>();
        Optional<Country> country = Country.find(region);
        for (PhoneNumberType type : PhoneNumberType.values()) {
            PhoneNumber example = LIBRARY.getExampleNumberForType(region, type);
            if (example != null) {
                for (int i = 0; i < 4; i++) {
                    PhoneNumber near = i == 0 ? example : misspelt(example, random);
                    for (PhoneNumberFormat format : PhoneNumberFormat.values()) {
                        String text = LIBRARY.format(near, format);
                        phones.add(Phone.of(text, country));
                        phones.add(Phone.of(text, Optional.empty()));
                        phones.add(Phone.of(text, Optional.of(Country.of("LU"))));
                        phones.add(Phone.of("00" + text.replace("+", ""), country));
                        phones.add(Phone.of(text.replace("+", ""), country));
                        phones.add(Phone.of("0" + text, country));
                        phones.add(Phone.of(
                                text.substring(0, Math.max(0, text.length() - 1 - random.nextInt(3))), country));
                    }
                }
            }
        }
        for (int i = 0; i < 150; i++) {
            phones.add(Phone.of(anyDigits(random), country));
        }
        return phones;
    }

    private static PhoneNumber misspelt(PhoneNumber number, Random random) {
        String digits = Long.toString(number.getNationalNumber());
        int at = random.nextInt(digits.length());
        String other = digits.substring(0, at) + random.nextInt(10) + digits.substring(at + 1);
        return new PhoneNumber().mergeFrom(number).setNationalNumber(Long.parseLong(other));
    }

    private static String anyDigits(Random random) {
        StringBuilder text = new StringBuilder(random.nextInt(4) == 0 ? "+" : "");
        int length = 1 + random.nextInt(18);
        for (int i = 0; i < length; i++) {
            text.append(
                    random.nextInt(6) == 0 ? " -./()".charAt(random.nextInt(6)) : (char) ('0' + random.nextInt(10)));
        }
        return text.toString();
    }

    @ParameterizedTest
    @CsvSource({
        "+352 621 123 456, LU, +352621123456",
        "621123456, LU, +352621123456",
        "00352621123456, LU, +352621123456",
        "(+352) 621-123-456, DE, +352621123456",
        "+33 (0)6 12 34 56 78, LU, +33612345678",
        "06 12 34 56 78, FR, +33612345678",
        "030/901820, DE, +4930901820",
        "06 698 12345, IT, +390669812345",
        "1-800-FLOWERS, US, +18003569377",
        "0691123456, LU, ",
        "call me, LU, ",
        "'', LU, ",
        "+, LU, ",
        "030 901820, , ",
    })
    void aNumberIsWrittenInternationally(String text, String country, String e164) {
        Phone phone = Phone.of(text, Optional.ofNullable(country).map(Country::of));

        assertThat(numbers.e164(phone)).isEqualTo(Optional.ofNullable(e164));
        assertThat(numbers.e164(phone)).isEqualTo(phone.e164());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0000000",
                "0000000000",
                "123456",
                "123 456 789",
                "0123456789",
                "987654321",
                "+352 999999999",
                "1111111",
                "+1 555 0000000",
                "0170 0000000"
            })
    void whatIsTypedInsteadOfANumberIsNoKey(String text) {
        for (String country : List.of("LU", "DE", "FR", "US", "GB", "NL")) {
            assertThat(numbers.key(Phone.of(text, Optional.of(Country.of(country)))))
                    .isEmpty();
        }
    }

    @Test
    void aValidNumberIsAKey() {
        assertThat(numbers.key(Phone.of("621 123 456", Optional.of(Country.of("LU")))))
                .contains("+352621123456");
        assertThat(numbers.key(Phone.of("0691123456", Optional.of(Country.of("LU")))))
                .isEmpty();
    }

    @Test
    void whatIsRememberedIsTheSame() {
        PhoneNumbers few = new PhoneNumbers(1);
        Phone one = Phone.of("621123456", Optional.of(Country.of("LU")));
        Phone other = Phone.of("621123457", Optional.of(Country.of("LU")));

        for (int i = 0; i < 3; i++) {
            assertThat(few.e164(one)).contains("+352621123456");
            assertThat(few.e164(one)).contains("+352621123456");
            assertThat(few.e164(other)).contains("+352621123457");
        }
    }
}
