package id.jenjang.workbench.tests;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A disk of 1 MB, to be filled. Only Linux lets a test make one, and only for the superuser;
 * elsewhere the test is skipped.
 *
 * @param folder where it is mounted
 */
record SmallDisk(Path folder) implements AutoCloseable {

    private static final String FILLING = "penuh";

    static SmallDisk mount(Path parent) throws IOException {
        assumeTrue(Files.exists(Path.of("/proc/mounts")), "Small disks are made on Linux only");
        var folder = Files.createDirectory(parent.resolve("disk"));
        boolean mounted = run("mount", "-t", "tmpfs", "-o", "size=1m", "tmpfs", folder.toString());
        assumeTrue(mounted, "Mounting a small disk needs the superuser");
        return new SmallDisk(folder);
    }

    /** Leaves no room on it. */
    void fill() throws IOException {
        FileStore store = Files.getFileStore(folder);
        Files.write(folder.resolve(FILLING), new byte[(int) store.getUsableSpace()]);
    }

    /** Makes room again. */
    void empty() throws IOException {
        Files.delete(folder.resolve(FILLING));
    }

    /** Lets nobody write to it any more. */
    void protect() throws IOException {
        if (!run("mount", "-o", "remount,ro", folder.toString())) {
            throw new IOException(folder.toString());
        }
    }

    @Override
    public void close() {
        // Somebody may be looking at it just now; it goes once nobody does.
        run("umount", "-l", folder.toString());
    }

    private static boolean run(String... command) {
        return Robot.run(command) == 0;
    }
}
