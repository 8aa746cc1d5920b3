package io.clientele.testkit.storage;

import static org.assertj.core.api.Assertions.assertThat;

import io.clientele.memory.InMemoryStorage;
import io.clientele.storage.CrmStorage;
import io.clientele.storage.UnitOfWork;
import io.clientele.tenant.TenantId;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/**
 * What no single test names: whatever is done, in whatever order, in one unit of work or in several, kept or taken
 * back, a storage answers as the one in memory does.
 */
public interface AgreementContract extends StorageContract {

    @Test
    default void whateverIsDoneItAnswersAsTheStorageInMemoryDoes() {
        CrmStorage memory = new InMemoryStorage();
        for (int seed = 1; seed <= 12; seed++) {
            Random random = new Random(seed);
            TenantId tenant = TenantId.of("agreement-" + seed);
            for (int unit = 0; unit < 25; unit++) {
                List<Step> steps =
                        AnySteps.announced(AnySteps.unit(random, tenant), new Random(seed * 100 + unit), tenant);
                boolean fails = random.nextInt(4) == 0;
                agree("unit " + unit + " of seed " + seed, tenant, steps, fails, memory);
                agree("what is kept after unit " + unit + " of seed " + seed, tenant, AnySteps.LOOK, false, memory);
            }
        }
    }

    private void agree(String what, TenantId tenant, List<Step> steps, boolean fails, CrmStorage memory) {
        List<Object> expected = answers(memory, tenant, steps, fails);
        List<Object> answers = answers(storage(), tenant, steps, fails);

        for (int i = 0; i < steps.size(); i++) {
            assertThat(answers.get(i))
                    .as(() -> what + (fails ? ", which fails: " : ": ") + steps)
                    .isEqualTo(expected.get(i));
        }
    }

    private static List<Object> answers(CrmStorage storage, TenantId tenant, List<Step> steps, boolean fails) {
        List<Object> answers = new ArrayList<>();
        if (fails) {
            Units.failing(storage, tenant, work -> take(work, steps, answers));
        } else {
            storage.inTransaction(tenant, work -> take(work, steps, answers));
        }
        return answers;
    }

    /** A storage may do the work again: the answers are those of the last time. */
    private static int take(UnitOfWork work, List<Step> steps, List<Object> answers) {
        answers.clear();
        steps.forEach(step -> answers.add(step.action().apply(work)));
        return answers.size();
    }
}
