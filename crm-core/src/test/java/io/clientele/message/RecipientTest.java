package io.clientele.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.clientele.consent.ChannelType;
import io.clientele.consent.ConsentKey;
import io.clientele.consent.Purpose;
import io.clientele.person.EmailAddress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RecipientTest {

    @Test
    void twoWritingsOfAnAddressHaveOneConsent() {
        assertThat(new Recipient(ChannelType.EMAIL, "ANN@Post.example").consentKey(Purpose.MARKETING))
                .isEqualTo(ConsentKey.emailMarketing(EmailAddress.of("ann@post.example")));
    }

    @ParameterizedTest
    @CsvSource({"EMAIL,ann", "SMS,0621 123 456", "SMS,+0621123456", "PUSH,' '"})
    void anAddressIsOneOfItsChannel(ChannelType channel, String address) {
        assertThatThrownBy(() -> new Recipient(channel, address))
                .isInstanceOf(IllegalArgumentException.class)
                .message()
                .doesNotContain("ann", "621");
    }

    @Test
    void theAddressIsNotInItsText() {
        assertThat(Recipient.sms("+352621123456")).hasToString("Recipient[SMS]");
    }
}
