package id.jenjang.acceptance;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * A disk of 64 KB, to be filled. Only Linux lets a test make one, and only for the superuser;
 * elsewhere the test is skipped.
 *
 * @param folder where it is mounted
 */
record SmallDisk(Path folder) implements AutoCloseable {

    static SmallDisk mount(Path parent) throws IOException, InterruptedException {
        assumeTrue(Files.exists(Path.of("/proc/mounts")), "small disks are made on Linux only");
        var folder = Files.createDirectory(parent.resolve("disk"));
        var mounted =
                run(List.of("mount", "-t", "tmpfs", "-o", "size=64k", "tmpfs", folder.toString()));
        assumeTrue(mounted, "mounting a small disk needs the superuser");
        return new SmallDisk(folder);
    }

    @Override
    public void close() throws IOException, InterruptedException {
        run(List.of("umount", folder.toString()));
    }

    private static boolean run(List<String> command) throws IOException, InterruptedException {
        var process =
                new ProcessBuilder(command)
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .start();
        return process.waitFor() == 0;
    }
}
