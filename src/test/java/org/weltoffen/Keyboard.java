package org.weltoffen;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/// The way through a page without a mouse. Wherever it stops one must see where the focus is.
final class Keyboard {

    private static final int STEPS = 150;

    /// Also inside a component, whose document is another; null for what is no longer on the page.
    private static final String HAS_FOCUS = """
            e => {
              if (!e.isConnected) {
                return null;
              }
              const at = e.getRootNode().activeElement;
              return !!at && (e === at || e.contains(at));
            }
            """;

    /// Whether one sees where the focus is: an outline or a ring around the element or the component it belongs to.
    private static final String SHOWS_FOCUS = """
            e => {
              const ring = (one, pseudo) => {
                const style = getComputedStyle(one, pseudo);
                return style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) > 0
                    || style.boxShadow !== 'none';
              };
              const host = e.closest('[focus-ring]');
              const parts = host?.shadowRoot ? [...host.shadowRoot.querySelectorAll('*')] : [];
              return [e, host, ...parts].some(one => one && (ring(one) || ring(one, '::before') || ring(one, '::after')));
            }
            """;

    private final Page page;

    Keyboard(Page page) {
        this.page = page;
    }

    Keyboard press(String key) {
        page.keyboard().press(key);
        return this;
    }

    /// Into whatever has the focus.
    Keyboard type(String text) {
        page.keyboard().type(text);
        return this;
    }

    /// Instead of what a field holds.
    Keyboard typeOver(String text) {
        return press("Control+a").type(text);
    }

    Keyboard tabTo(Locator target) {
        return go("Tab", target);
    }

    Keyboard tabTo(AriaRole role, String name) {
        return tabTo(page.getByRole(role, Visitor.named(name)).first());
    }

    Keyboard tabBackTo(Locator target) {
        return go("Shift+Tab", target);
    }

    private Keyboard go(String key, Locator target) {
        assertThat(target).isVisible();
        assertThat(reaches(key, target)).as("%s reaches %s", key, target).isTrue();
        seesWhereItIs(target);
        return this;
    }

    /// Looks for the target once, since that takes longer than a step, and again where the page was drawn anew.
    private boolean reaches(String key, Locator target) {
        var element = target.elementHandle();
        for (var step = 0; step < STEPS; step++) {
            var there = element.evaluate(HAS_FOCUS);
            if (there == null) {
                element = target.elementHandle();
                there = element.evaluate(HAS_FOCUS);
            }
            if (Boolean.TRUE.equals(there)) {
                return true;
            }
            press(key);
        }
        return hasFocus(target);
    }

    /// Goes to a button or a link and presses Enter.
    Keyboard enter(AriaRole role, String name) {
        return tabTo(role, name).press("Enter");
    }

    /// Goes down by arrow until it is there, in a group or an open list.
    Keyboard arrowTo(Locator target) {
        assertThat(target).isVisible();
        assertThat(reaches("ArrowDown", target)).as("arrows reach %s", target).isTrue();
        return this;
    }

    /// After something was done the focus is here, not lost, and can be seen.
    Keyboard isOn(Locator target) {
        assertThat(target).isFocused();
        seesWhereItIs(target);
        return this;
    }

    boolean hasFocus(Locator target) {
        return Boolean.TRUE.equals(target.evaluate(HAS_FOCUS));
    }

    private void seesWhereItIs(Locator target) {
        var focused = page.locator("*:focus").last();
        assertThat((Boolean) focused.evaluate(SHOWS_FOCUS))
                .as("the focus on %s can be seen", target)
                .isTrue();
    }
}
