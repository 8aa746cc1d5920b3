package io.clientele.architecture;

import com.google.common.base.Splitter;
import java.io.File;
import java.io.IOException;
import java.lang.module.FindException;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleDescriptor.Requires;
import java.lang.module.ModuleFinder;
import java.lang.module.ModuleReference;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/**
 * Runs a class of a module on a module path, which has that module and all that it requires: there a library sees the
 * files of another module only where it is let. Not thread-safe.
 */
final class ModulePath {
    private final Map<String, ModuleReference> modules = new LinkedHashMap<>();

    private ModulePath() {}

    /** The modules of the class path of the tests. */
    static ModulePath ofTests() {
        ModulePath path = new ModulePath();
        String classPath = Optional.ofNullable(System.getProperty("surefire.test.class.path"))
                .orElseGet(() -> System.getProperty("java.class.path"));
        for (String entry : Splitter.on(File.pathSeparatorChar).split(classPath)) {
            path.add(Path.of(entry));
        }
        return path;
    }

    private void add(Path entry) {
        try {
            ModuleFinder.of(entry)
                    .findAll()
                    .forEach(module -> modules.putIfAbsent(module.descriptor().name(), module));
        } catch (FindException none) {
            // A jar whose name is that of no module can be required by none.
            return;
        }
    }

    /** What a class prints; its module and all that it requires are on the module path, nothing on the class path. */
    String run(String module, String className, Path directory, String... arguments)
            throws IOException, InterruptedException {
        Path output = directory.resolve("output.txt");
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-p",
                locations(module),
                "-m",
                module + "/" + className));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command)
                .directory(directory.toFile())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        if (!process.waitFor(2, TimeUnit.MINUTES)) {
            process.destroyForcibly();
            throw new IllegalStateException("Took more than two minutes: " + className);
        }
        String printed = Files.readString(output);
        if (process.exitValue() != 0) {
            throw new IllegalStateException(className + " failed on the module path:\n" + printed);
        }
        return printed;
    }

    private String locations(String module) {
        return required(module).stream()
                .map(modules::get)
                .flatMap(reference -> reference.location().stream())
                .map(location -> Path.of(location).toString())
                .collect(Collectors.joining(File.pathSeparator));
    }

    private Set<String> required(String module) {
        Set<String> required = new TreeSet<>();
        Deque<String> open = new ArrayDeque<>(List.of(module));
        while (!open.isEmpty()) {
            String name = open.pop();
            if (modules.containsKey(name) && required.add(name)) {
                requires(modules.get(name).descriptor()).forEach(open::push);
            }
        }
        return required;
    }

    private static Set<String> requires(ModuleDescriptor descriptor) {
        return descriptor.requires().stream()
                .filter(one -> !one.modifiers().contains(Requires.Modifier.STATIC))
                .map(Requires::name)
                .collect(Collectors.toSet());
    }
}
