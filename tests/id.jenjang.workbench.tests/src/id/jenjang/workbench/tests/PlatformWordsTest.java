package id.jenjang.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import org.eclipse.core.runtime.Platform;
import org.eclipse.swt.SWT;
import org.junit.jupiter.api.Test;
import org.osgi.framework.Bundle;

import java.io.IOException;
import java.net.URL;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** The Indonesian words of the platform belong to words it asks for. */
class PlatformWordsTest {

    private static final String ENDING = "_id.properties";
    private static final Pattern ARGUMENT = Pattern.compile("\\{(\\d+)");

    private final List<String> wrong = new ArrayList<>();

    @Test
    void everyWordIsAskedForWithItsArguments() throws IOException {
        var fragments = new ArrayList<String>();
        for (var host : Platform.getBundle("org.eclipse.osgi").getBundleContext().getBundles()) {
            var parts = Platform.getFragments(host);
            for (var part : parts == null ? new Bundle[0] : parts) {
                if (part.getSymbolicName().startsWith("id.jenjang.bahasa.")) {
                    fragments.add(part.getSymbolicName());
                    check(host, part);
                }
            }
        }
        assertFalse(fragments.isEmpty());
        assertEquals(List.of(), wrong);
    }

    @Test
    void theWindowSystemSpeaksIndonesianToo() {
        var indonesian = Locale.getDefault().getLanguage().equals("id");
        assertEquals(indonesian ? "Kecilkan" : "Minimize", SWT.getMessage("SWT_Minimize"));
    }

    private void check(Bundle host, Bundle part) throws IOException {
        for (var url : Collections.list(part.findEntries("/", "*" + ENDING, true))) {
            var path = url.getPath();
            var english = path.substring(0, path.length() - ENDING.length()) + ".properties";
            int name = english.lastIndexOf('/') + 1;
            // Words of a window system are in a fragment of their host.
            var asked =
                    host.findEntries(english.substring(0, name), english.substring(name), false);
            if (asked == null) {
                wrong.add(host.getSymbolicName() + " has no " + english);
            } else {
                compare(path, read(url), read(asked.nextElement()));
            }
        }
    }

    private void compare(String path, Properties words, Properties asked) {
        for (var key : words.stringPropertyNames()) {
            var english = asked.getProperty(key);
            if (english == null) {
                wrong.add(path + ": nobody asks for " + key);
            } else if (!arguments(english).containsAll(arguments(words.getProperty(key)))) {
                wrong.add(path + ": " + key + " has other arguments");
            }
        }
    }

    private static TreeSet<String> arguments(String text) {
        var found = new TreeSet<String>();
        ARGUMENT.matcher(text).results().forEach(match -> found.add(match.group(1)));
        return found;
    }

    private static Properties read(URL url) throws IOException {
        var properties = new Properties();
        try (var in = url.openStream()) {
            properties.load(in);
        }
        return properties;
    }
}
