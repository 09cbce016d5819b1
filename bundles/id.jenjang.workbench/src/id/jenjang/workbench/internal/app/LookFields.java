package id.jenjang.workbench.internal.app;

import id.jenjang.workbench.internal.Messages;

import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

import java.util.List;
import java.util.Optional;

/**
 * The language of the program and whether it is light or dark, in the settings. Another Eclipse has
 * settings of its own for both.
 */
final class LookFields {

    private static final List<String> LANGUAGES = List.of("id", "en");

    private final Combo language;
    private final Button light;
    private final Button dark;

    /** Fields in two columns. */
    LookFields(Composite page) {
        new Label(page, SWT.NONE).setText(Messages.get("settings.language"));
        language = new Combo(page, SWT.READ_ONLY);
        language.setItems("Bahasa Indonesia", "English");
        language.select(LANGUAGES.indexOf(Settings.language().startsWith("en") ? "en" : "id"));

        new Label(page, SWT.NONE).setText(Messages.get("settings.theme"));
        var both = new Composite(page, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(16, 0).applyTo(both);
        light = radio(both, "settings.light");
        dark = radio(both, "settings.dark");
        (Theme.isDarkNext() ? dark : light).setSelection(true);
    }

    private static Button radio(Composite parent, String key) {
        var button = new Button(parent, SWT.RADIO);
        button.setText(Messages.get(key));
        return button;
    }

    /** Shows what is usual; the language stays. */
    void setUsual() {
        light.setSelection(true);
        dark.setSelection(false);
    }

    /** Takes over what has been chosen, and offers a new start where that is needed. */
    void apply() {
        var look = look();
        var words = words();
        if (look.isPresent() && words.isPresent()) {
            NextStart.BOTH.offer(language.getShell());
        } else {
            look.or(() -> words).ifPresent(each -> each.offer(language.getShell()));
        }
    }

    private Optional<NextStart> look() {
        return dark.getSelection() == Theme.isDarkNext()
                ? Optional.empty()
                : Theme.choose(dark.getSelection());
    }

    private Optional<NextStart> words() {
        var wanted = LANGUAGES.get(language.getSelectionIndex());
        return wanted.equals(Settings.language())
                ? Optional.empty()
                : LanguageHandler.choose(language.getShell(), wanted);
    }
}
