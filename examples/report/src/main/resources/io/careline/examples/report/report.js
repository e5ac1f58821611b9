
"use strict";
(function () {
  var root = document.documentElement;
  var title = document.querySelector("title");
  var buttons = document.querySelectorAll("[data-language]");

  function show(language) {
    root.lang = language;
    document.title = title.getAttribute(language === "en" ? "data-en" : "data-zh");
    buttons.forEach(function (button) {
      button.setAttribute("aria-pressed", String(button.dataset.language === language));
    });
  }

  function remember(language, anchor) {
    location.replace("#" + language + (anchor ? "/" + anchor : ""));
  }

  function read() {
    var parts = /^#(en|zh-CN)(?:\/(.+))?$/.exec(location.hash);
    if (parts) {
      show(parts[1]);
      var target = parts[2] && document.getElementById(parts[2]);
      if (target) {
        target.scrollIntoView();
      }
    }
  }

  buttons.forEach(function (button) {
    button.addEventListener("click", function () {
      show(button.dataset.language);
      remember(button.dataset.language, "");
    });
  });
  document.querySelectorAll(".contents a").forEach(function (link) {
    link.addEventListener("click", function (event) {
      var anchor = link.getAttribute("href").slice(1);
      event.preventDefault();
      remember(root.lang, anchor);
    });
  });
  window.addEventListener("hashchange", read);
  window.addEventListener("beforeprint", function () {
    document.querySelectorAll(".fold").forEach(function (fold) {
      var details = fold.parentElement;
      details.dataset.folded = String(!details.open);
      details.open = true;
    });
  });
  window.addEventListener("afterprint", function () {
    document.querySelectorAll("details[data-folded=true]").forEach(function (details) {
      details.open = false;
    });
  });
  read();
})();
