package io.clientele.testkit.vies;

import static org.assertj.core.api.Assertions.assertThat;

import io.clientele.vat.number.Verification;
import io.clientele.vat.vies.Vies;
import io.clientele.vat.vies.ViesAnswer;
import io.clientele.vat.vies.ViesError;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A failure is never "not in use", however it is worded: no reply says something but a clean one of this number. */
class ViesRepliesTest extends AgainstFakeVies {
    private Vies vies;

    @BeforeEach
    void start() {
        vies = vies(Duration.ofSeconds(30));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "200|{'actionSucceed':false,'valid':false}|OTHER",
                "200|{'actionSucceed':'true','valid':false}|OTHER",
                "200|{'actionSucceed':false,'valid':true}|OTHER",
                "200|{'valid':false,'errorWrappers':['MS_UNAVAILABLE']}|OTHER",
                "200|{'valid':false,'errorWrappers':[]}|OTHER",
                "200|{'valid':false,'errorWrappers':[{'message':'x'}]}|OTHER",
                "200|{'valid':false,'error':'MS_UNAVAILABLE'}|MS_UNAVAILABLE",
                "200|{'valid':false,'error':{}}|OTHER",
                "200|{'valid':false,'userError':'MS_UNAVAILABLE'}|MS_UNAVAILABLE",
                "200|{'valid':false,'userError':'VALID'}|UNREADABLE",
                "200|{'valid':true,'errorWrappers':[{'error':'RESTING'}]}|OTHER",
                "200|{'countryCode':'FR','vatNumber':'999','valid':true}|UNREADABLE",
                "200|{'countryCode':'FR','vatNumber':'111111125','valid':false}|UNREADABLE",
                "200|{'countryCode':'DE','vatNumber':'999','valid':false}|UNREADABLE",
                "200|{'countryCode':'DE','vatNumber':111111125,'valid':false}|UNREADABLE",
                "200|{'valid':'false'}|UNREADABLE",
                "200|{'valid':'true'}|UNREADABLE",
                "200|{'valid':0}|UNREADABLE",
                "200|{'valid':true,'valid':false}|UNREADABLE",
                "200|{'name':'a','name':'b','valid':true}|UNREADABLE",
                "201|{'valid':false}|UNREADABLE",
                "404|{'valid':false}|UNREADABLE",
                "403|{'valid':true}|UNREADABLE",
                "400|{'valid':true,'errorWrappers':[{'error':'NEW_ONE'}]}|OTHER",
                "429|{'valid':false}|GLOBAL_MAX_CONCURRENT_REQ",
                "429|''|GLOBAL_MAX_CONCURRENT_REQ",
                "429|{'errorWrappers':[{'error':'MS_MAX_CONCURRENT_REQ'}]}|MS_MAX_CONCURRENT_REQ",
                "500|{'actionSucceed':false,'valid':false,'errorWrappers':[]}|SERVICE_UNAVAILABLE",
                "500|{'errorWrappers':[{'error':'NEW_ONE'}]}|SERVICE_UNAVAILABLE",
                "500|{'errorWrappers':[{'error':'TIMEOUT'}]}|TIMEOUT",
                "502|<html>|SERVICE_UNAVAILABLE",
                "503|{'valid':false}|SERVICE_UNAVAILABLE",
                "503|{'valid':true}|SERVICE_UNAVAILABLE"
            },
            quoteCharacter = '`')
    void aReplyThatIsNotCleanSaysNothingOfTheNumber(int status, String reply, ViesError error) {
        fake.replyWith(status, reply.replace('\'', '"'));

        assertThat(vies.ask(GERMAN)).isEqualTo(new ViesAnswer.Silence(GERMAN, NOW, error));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"valid\":false}",
                "{\"actionSucceed\":true,\"valid\":false}",
                "{\"errorWrappers\":null,\"error\":null,\"valid\":false}",
                "{\"countryCode\":\"DE\",\"vatNumber\":\"111111125\",\"valid\":false,\"userError\":\"INVALID\"}"
            })
    void aCleanReplyThatSaysNoIsInvalid(String reply) {
        fake.replyWith(200, reply);

        assertThat(vies.ask(GERMAN).verification()).isEqualTo(Verification.INVALID);
    }

    @Test
    void aStatusPageOfAFailureIsNoStatus() {
        fake.replyWith(503, "{\"countries\":[{\"countryCode\":\"DE\",\"availability\":\"Available\"}]}");

        assertThat(vies.status()).isEmpty();
    }
}
