package io.clientele.person;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import io.clientele.address.Country;
import java.util.Optional;

/**
 * A phone number as a shop recorded it, and the country it was given in. Immutable.
 *
 * @param text the number as written, without the blanks around it
 * @param country whose numbers are meant where the text has no country code
 */
public record Phone(String text, Optional<Country> country) {

    /** A phone number with the country of its owner. */
    public static Phone of(String text, Optional<Country> country) {
        return new Phone(text.strip(), country);
    }

    /**
     * The number as ITU E.164 writes it, {@code +352621123456}; empty where it is no valid number. It is worked out at
     * each call, which takes some microseconds.
     */
    public Optional<String> e164() {
        PhoneNumberUtil numbers = PhoneNumberUtil.getInstance();
        try {
            PhoneNumber number = numbers.parse(text, country.map(Country::code).orElse(null));
            return numbers.isValidNumber(number)
                    ? Optional.of(numbers.format(number, PhoneNumberFormat.E164))
                    : Optional.empty();
        } catch (NumberParseException notANumber) {
            return Optional.empty();
        }
    }

    /** The form by which two writings are the same: the digits, or the text where there are none. */
    public String key() {
        String digits = digits();
        return digits.isEmpty() ? text : digits;
    }

    /** The digits alone. */
    public String digits() {
        StringBuilder digits = new StringBuilder(text.length());
        text.chars().filter(c -> c >= '0' && c <= '9').forEach(c -> digits.append((char) c));
        return digits.toString();
    }

    /** The country alone: numbers do not belong in logs. */
    @Override
    public String toString() {
        return "Phone[" + country.map(Country::code).orElse("") + "]";
    }
}
