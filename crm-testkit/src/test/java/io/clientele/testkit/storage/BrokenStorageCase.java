package io.clientele.testkit.storage;

import io.clientele.storage.CrmStorage;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** The contract on a storage with the fault that the launcher names; the build does not run it by itself. */
@ExtendWith(BrokenStorageCase.NamedFault.class)
class BrokenStorageCase implements CrmStorageContract {
    static final String FAULT = "clientele.fault";

    private final CrmStorage storage;

    BrokenStorageCase(Fault fault) {
        this.storage = fault.storage();
    }

    @Override
    public CrmStorage storage() {
        return storage;
    }

    static final class NamedFault implements ParameterResolver {
        @Override
        public boolean supportsParameter(ParameterContext parameter, ExtensionContext extension) {
            return parameter.getParameter().getType().equals(Fault.class);
        }

        @Override
        public Fault resolveParameter(ParameterContext parameter, ExtensionContext extension) {
            return Fault.named(extension.getConfigurationParameter(FAULT).orElseThrow());
        }
    }
}
