package id.jenjang.bench;

import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

import java.nio.file.Path;
import java.util.Collection;

/** Starts JMH on one class. */
final class Jmh {

    private Jmh() {}

    static Collection<RunResult> run(Class<?> benchmarks, Path example) {
        var options =
                new OptionsBuilder()
                        .include(benchmarks.getName() + "\\.")
                        .jvmArgsAppend("-D" + Example.FOLDER + "=" + example, "-Xmx1g")
                        .shouldFailOnError(true)
                        .build();
        try {
            return new Runner(options).run();
        } catch (RunnerException e) {
            throw new IllegalStateException("JMH could not measure", e);
        }
    }

    /** The measured method's name. */
    static String method(RunResult result) {
        var name = result.getParams().getBenchmark();
        return name.substring(name.lastIndexOf('.') + 1);
    }
}
