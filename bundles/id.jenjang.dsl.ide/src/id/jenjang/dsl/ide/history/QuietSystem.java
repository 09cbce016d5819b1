package id.jenjang.dsl.ide.history;

import org.eclipse.jgit.lib.Config;
import org.eclipse.jgit.storage.file.FileBasedConfig;
import org.eclipse.jgit.util.FS;
import org.eclipse.jgit.util.SystemReader;

/**
 * Keeps JGit to the repository: for reading a revision it needs no settings of the user or the
 * machine. Left to itself it would start git to find them, measure the file system with files of
 * its own, and write down what it measured in the user's home.
 */
final class QuietSystem extends SystemReader.Delegate {

    private QuietSystem(SystemReader system) {
        super(system);
    }

    static void install() {
        if (!(SystemReader.getInstance() instanceof QuietSystem)) {
            SystemReader.setInstance(new QuietSystem(SystemReader.getInstance()));
        }
    }

    @Override
    public FileBasedConfig openUserConfig(Config parent, FS files) {
        return new Nothing(parent, files);
    }

    @Override
    public FileBasedConfig openSystemConfig(Config parent, FS files) {
        return new Nothing(parent, files);
    }

    @Override
    public FileBasedConfig openJGitConfig(Config parent, FS files) {
        return new Nothing(parent, files);
    }

    /** Settings of no file, but with the measures JGit would otherwise take. */
    private static final class Nothing extends FileBasedConfig {

        Nothing(Config parent, FS files) {
            super(parent, null, files);
        }

        @Override
        public void load() {
            // there is no file
        }

        @Override
        public void save() {
            // there is no file
        }

        @Override
        public boolean isOutdated() {
            return false;
        }

        @Override
        public String getString(String section, String subsection, String name) {
            if ("filesystem".equals(section)) {
                return "timestampResolution".equals(name) ? "2 seconds" : "10 milliseconds";
            }
            return super.getString(section, subsection, name);
        }
    }
}
