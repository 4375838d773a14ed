package org.weltoffen.notices.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.weltoffen.language.ReadingLanguage;
import org.weltoffen.notices.Subscriptions;
import org.weltoffen.notices.Template;

/// Ends a subscription from a link in a mail, without signing in. Looking changes nothing, for programs that follow
/// every link in a mail look too; only sending does, as mail programs do by themselves (RFC 8058).
@Controller
class UnsubscribePage {

    private final Subscriptions subscriptions;

    UnsubscribePage(Subscriptions subscriptions) {
        this.subscriptions = subscriptions;
    }

    @GetMapping(Subscriptions.PATH)
    String ask(
            @RequestParam UUID who,
            @RequestParam String what,
            @RequestParam String sign,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        var genuine = subscriptions.isGenuine(who, template(what), sign);
        return page(genuine ? "ask" : "wrong", what, request, response, model);
    }

    @PostMapping(Subscriptions.PATH)
    String end(
            @RequestParam UUID who,
            @RequestParam String what,
            @RequestParam String sign,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        var ended = subscriptions.end(who, template(what), sign);
        return page(ended ? "done" : "wrong", what, request, response, model);
    }

    private static String page(
            String outcome, String what, HttpServletRequest request, HttpServletResponse response, Model model) {
        if (outcome.equals("wrong")) {
            response.setStatus(HttpStatus.NOT_FOUND.value());
        }
        response.setHeader("Cache-Control", "no-store");
        model.addAttribute("outcome", outcome);
        model.addAttribute("what", template(what).key());
        model.addAttribute("address", request.getRequestURI() + "?" + request.getQueryString());
        model.addAttribute("language", ReadingLanguage.of(request).tag());
        return "notices/unsubscribe";
    }

    /// One that cannot be unsubscribed stands for all that there is not.
    private static Template template(String what) {
        return switch (what) {
            case "digest" -> Template.DIGEST;
            case "certificate" -> Template.CERTIFICATE;
            case "manager" -> Template.MANAGER;
            default -> Template.DUE;
        };
    }
}
