package org.weltoffen.access.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.weltoffen.access.CurrentUser;
import org.weltoffen.access.DemoLogins;
import org.weltoffen.access.SignInRefused;
import org.weltoffen.language.Language;
import org.weltoffen.language.ReadingLanguage;

/// The sign-in page: plain HTML, no script.
@Controller
class SignInPage {

    private final CurrentUser user;
    private final ObjectProvider<DemoLogins> demo;

    SignInPage(CurrentUser user, ObjectProvider<DemoLogins> demo) {
        this.user = user;
        this.demo = demo;
    }

    @GetMapping("/login")
    String page(HttpServletRequest request, HttpServletResponse response, CsrfToken token, Model model) {
        if (user.isSignedIn()) {
            return "redirect:/";
        }
        ReadingLanguage.asked(request)
                .ifPresent(language -> response.addCookie(ReadingLanguage.cookie(language, request)));
        if (request.getParameter("expired") != null) {
            model.addAttribute("hint", "access.sign-in.expired");
        } else if (request.getParameter("signed-out") != null) {
            model.addAttribute("hint", "access.sign-in.signed-out");
        }
        return fill(request, token, model);
    }

    @PostMapping("/login/again")
    String again(
            @RequestAttribute(name = SignInRefused.SENTENCE, required = false) @Nullable String sentence,
            @RequestAttribute(name = SignInRefused.MINUTES, required = false) @Nullable Long minutes,
            @RequestParam(defaultValue = "") String username,
            HttpServletRequest request,
            CsrfToken token,
            Model model) {
        model.addAttribute("sentence", sentence);
        model.addAttribute("minutes", minutes);
        model.addAttribute("login", username);
        return fill(request, token, model);
    }

    private String fill(HttpServletRequest request, CsrfToken token, Model model) {
        var language = ReadingLanguage.of(request);
        // asking for the token sets its cookie, which must happen before the first byte of the page
        model.addAttribute("token", token.getToken());
        model.addAttribute("language", language.tag());
        model.addAttribute("other", (language == Language.DE ? Language.EN : Language.DE).tag());
        model.addAttribute("theme", theme(request));
        model.addAttribute(
                "demo", demo.stream().map(DemoLogins::logins).findFirst().orElse(List.of()));
        return "access/login";
    }

    private static @Nullable String theme(HttpServletRequest request) {
        var asked = request.getParameter("theme");
        return "dark".equals(asked) || "light".equals(asked) ? asked : null;
    }
}
