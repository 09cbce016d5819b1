package id.jenjang.workbench.internal.preview;

import id.jenjang.report.html.HtmlOptions;
import id.jenjang.report.html.HtmlWriter;
import id.jenjang.report.tree.Document;

import org.eclipse.swt.SWT;
import org.eclipse.swt.browser.Browser;
import org.eclipse.swt.browser.LocationAdapter;
import org.eclipse.swt.browser.LocationEvent;
import org.eclipse.swt.browser.ProgressAdapter;
import org.eclipse.swt.browser.ProgressEvent;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * A document as a page of the system's browser widget. Nothing is fetched from anywhere: the page
 * holds all it needs, and links that lead out of it are not followed.
 */
final class BrowserPage implements PageControl {

    private static final String REVEAL =
            """
            (function(ids, words) {
              function said() {
                var all = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
                while (words && all.nextNode()) {
                  var text = all.currentNode;
                  if (text.data.replace(/\\s+/g, ' ').indexOf(words) >= 0
                      && !text.parentElement.closest('nav, a.figure')) {
                    return text.parentElement;
                  }
                }
                return null;
              }
              document.querySelectorAll('.looked-at').forEach(function(e) {
                e.classList.remove('looked-at');
              });
              for (var i = 0; i < ids.length; i++) {
                var e = document.getElementById(ids[i]) || (i == 0 && said());
                if (e) {
                  e.classList.add('looked-at');
                  var r = e.getBoundingClientRect();
                  var y = window.scrollY;
                  if (r.top < 0 || r.bottom > window.innerHeight) {
                    y += (r.top + r.bottom - window.innerHeight) / 2;
                  }
                  e.scrollIntoView({block: 'nearest', inline: 'nearest'});
                  // Sideways only as far as it must, and back as soon as it may.
                  r = e.getBoundingClientRect();
                  var left = r.left + window.scrollX;
                  var right = r.right + window.scrollX + 8 - window.innerWidth;
                  window.scrollTo(Math.max(0, Math.min(left, right)), y);
                  return;
                }
              }
            })(%s, %s);
            """;

    private static final String STAY =
            """
            document.querySelectorAll('.looked-at').forEach(function(e) {
              e.classList.remove('looked-at');
            });
            var clicked = document.activeElement && document.activeElement.closest('a.figure');
            if (clicked) {
              clicked.classList.add('looked-at');
            }
            """;

    /** What is looked at stays where it is on the screen while the page around it changes. */
    private static final String REPLACE =
            """
            (function(page) {
              // A figure somebody has clicked on has no name, but a place among those of its element.
              function like(href) {
                return [].filter.call(document.querySelectorAll('a.figure'), function(e) {
                  return e.href == href;
                });
              }
              var mark = document.querySelector('.looked-at');
              var id = mark && mark.id;
              var href = mark && !id && mark.href;
              var number = href ? like(href).indexOf(mark) : -1;
              var top = mark ? mark.getBoundingClientRect().top : 0;
              var y = window.scrollY;
              document.body.replaceWith(new DOMParser().parseFromString(page, 'text/html').body);
              // A parsed script does not run by itself.
              document.body.querySelectorAll('script').forEach(function(parsed) {
                var script = document.createElement('script');
                script.textContent = parsed.textContent;
                parsed.replaceWith(script);
              });
              window.scrollTo(0, y);
              var next = id ? document.getElementById(id) : href ? like(href)[number] : null;
              if (next) {
                next.classList.add('looked-at');
                window.scrollBy(0, next.getBoundingClientRect().top - top);
              }
            })(%s);
            """;

    /** What is found is seen although somebody types elsewhere: then it would be pale grey. */
    private static final String FIND =
            """
            return (function(words, back, here) {
              if (!document.getElementById('found')) {
                var style = document.createElement('style');
                style.id = 'found';
                style.textContent = '::selection { background: #ffd54a; color: #000; }';
                document.head.appendChild(style);
              }
              var selection = window.getSelection();
              if (here && selection.rangeCount) {
                selection.collapseToStart();
              }
              return window.find(words, false, back, true);
            })(%s, %s, %s);
            """;

    private final Browser browser;
    private final Consumer<String> followed;
    private String head = "";
    private boolean loaded;
    private double top;
    private Set<String> wanted = Set.of();
    private String title = "";

    /** What is to be looked for once the page is loaded; null for nothing. */
    private Runnable wish;

    /**
     * A page.
     *
     * @param followed told the name of an element when somebody clicks on a figure of it
     * @throws org.eclipse.swt.SWTError when there is no browser widget on this machine
     */
    BrowserPage(Composite parent, Consumer<String> followed) {
        this.followed = followed;
        browser = new Browser(parent, SWT.NONE);
        browser.addLocationListener(
                new LocationAdapter() {
                    @Override
                    public void changing(LocationEvent event) {
                        event.doit = !leave(event.location);
                    }
                });
        browser.addProgressListener(
                new ProgressAdapter() {
                    @Override
                    public void completed(ProgressEvent event) {
                        complete();
                    }
                });
    }

    /** What links lead to, unless it is the page itself. */
    private boolean leave(String location) {
        int fragment = location.indexOf('#');
        if (location.startsWith(HtmlOptions.ORIGIN)) {
            var name = location.substring(HtmlOptions.ORIGIN.length());
            followed.accept(URLDecoder.decode(name, StandardCharsets.UTF_8));
            return true;
        }
        if (fragment >= 0) {
            browser.execute(
                    "var e = document.getElementById("
                            + quoted(location.substring(fragment + 1))
                            + "); if (e) e.scrollIntoView();");
            return true;
        }
        return !location.equals("about:blank") && !location.equals("file:///");
    }

    @Override
    public void show(Document document, boolean same) {
        var page = page(document);
        int body = page.indexOf("<body");
        var begin = page.substring(0, body);
        if (same && loaded && begin.equals(head)) {
            browser.execute(REPLACE.formatted(quoted(page.substring(body))));
            reveal();
            return;
        }
        top = same && loaded ? scrolled() : 0;
        head = begin;
        loaded = false;
        browser.setText(page);
    }

    private static String page(Document document) {
        var out = new ByteArrayOutputStream();
        try {
            new HtmlWriter().write(document, out, HtmlOptions.plain().withOrigins());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    private double scrolled() {
        return browser.evaluate("return window.scrollY;") instanceof Double y ? y : 0;
    }

    private void complete() {
        loaded = true;
        if (top > 0) {
            browser.execute("window.scrollTo(0, " + top + ");");
        }
        reveal();
        if (wish != null) {
            wish.run();
            wish = null;
        }
    }

    @Override
    public void tell(String sentence) {
        head = "";
        loaded = false;
        var escaped = sentence.replace("&", "&amp;").replace("<", "&lt;");
        browser.setText(
                "<!DOCTYPE html><meta name='color-scheme' content='light dark'>"
                        + "<body style='font: 14px sans-serif; margin: 2em'><p>"
                        + escaped);
    }

    @Override
    public void reveal(Set<String> elements, String words) {
        wanted = elements;
        title = words;
        reveal();
    }

    @Override
    public void stay() {
        wanted = Set.of();
        if (loaded) {
            browser.execute(STAY);
        }
    }

    private void reveal() {
        if (loaded && !wanted.isEmpty()) {
            var ids =
                    wanted.stream()
                            .map(each -> quoted(HtmlOptions.ORIGIN + each.replace(' ', '_')))
                            .collect(Collectors.joining(",", "[", "]"));
            browser.execute(REVEAL.formatted(ids, quoted(title)));
        }
    }

    @Override
    public void find(String words, boolean forward, boolean here, Consumer<Boolean> told) {
        Runnable search =
                () -> {
                    var script = FIND.formatted(quoted(words), !forward, here);
                    told.accept(Boolean.TRUE.equals(browser.evaluate(script)));
                };
        wish = null;
        if (loaded) {
            search.run();
        } else {
            wish = search;
        }
    }

    /** A text as a script writes it. */
    private static String quoted(String text) {
        var out = new StringBuilder(text.length() + 16).append('"');
        for (int i = 0; i < text.length(); i++) {
            char each = text.charAt(i);
            if (each == '"' || each == '\\') {
                out.append('\\').append(each);
            } else if (each < ' ' || each == '\u2028' || each == '\u2029') {
                out.append(String.format("\\u%04x", (int) each));
            } else {
                out.append(each);
            }
        }
        return out.append('"').toString();
    }

    @Override
    public Control control() {
        return browser;
    }
}
