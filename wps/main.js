/**
 * The callbacks that ribbon.xml names, in the hidden page that WPS opens for the add-in. Plain ES5, since the oldest engine in use is not
 * known. Each returns true at once: WPS drops the ribbon of an add-in whose callback gives a promise, and an error here would show
 * a box in front of the person's work.
 */
/* global window, document */
/* eslint no-unused-vars: ["error", { "varsIgnorePattern": "^(?:OnAddInLoad|OnOpenPane|OnOpenProofread|GetImage|GetProofreadImage)$", "caughtErrors": "none" }] */
var unionReportPane = (function () {
  'use strict';

  /** Written by the packager: another build has another address, so that no pane shows a page of before. */
  var BUILD = 'dev';
  var WIDTH = 380;
  /** At the right; WPS numbers the edges 0 left, 1 top, 2 right, 3 bottom. */
  var RIGHT = 2;

  function program() {
    return window.Application || window.wps;
  }

  /** Ids count from 1 in each of the programs, and the storage is one for all of them. */
  function nameOf(app) {
    return app.Workbooks ? 'et' : app.Documents ? 'wps' : 'wpp';
  }

  function keyOf(app) {
    return 'pane_' + nameOf(app);
  }

  /** Both spellings are documented. */
  function call(app, names, input) {
    for (var i = 0; i < names.length; i += 1) {
      if (typeof app[names[i]] === 'function') return app[names[i]](input);
    }
    return undefined;
  }

  function address() {
    var base = document.location.href.replace(/[?#].*$/, '').replace(/[^/]*$/, '');
    return base + 'pane.html?b=' + BUILD;
  }

  /** An id goes stale when the person closes the pane or WPS starts anew. */
  function present(app) {
    var id = app.PluginStorage.getItem(keyOf(app));
    if (!id) return undefined;
    try {
      var pane = call(app, ['GetTaskPane', 'GetTaskpane'], id);
      return pane && pane.ID === id ? pane : undefined;
    } catch (error) {
      return undefined;
    }
  }

  function create(app) {
    var pane = call(app, ['CreateTaskPane', 'CreateTaskpane'], address());
    if (!pane) return undefined;
    app.PluginStorage.setItem(keyOf(app), pane.ID);
    pane.DockPosition = RIGHT;
    return pane;
  }

  /** A width set before the pane shows is often forgotten. */
  function show(pane) {
    pane.Visible = true;
    pane.Width = WIDTH;
  }

  function open() {
    var app = program();
    if (!app) return false;
    return toggled(present(app)) || shown(create(app));
  }

  /** The pane looks there for the step it is asked for, when it opens and while it stands. */
  function openAt(step) {
    var app = program();
    if (!app) return false;
    app.PluginStorage.setItem('step_' + nameOf(app), step);
    return kept(present(app)) || shown(create(app));
  }

  function kept(pane) {
    try {
      return shown(pane);
    } catch (error) {
      return false;
    }
  }

  /** One that answers no more counts as gone. */
  function toggled(pane) {
    if (!pane) return false;
    try {
      if (pane.Visible) pane.Visible = false;
      else show(pane);
      return true;
    } catch (error) {
      return false;
    }
  }

  function shown(pane) {
    if (pane) show(pane);
    return Boolean(pane);
  }

  return { open: open, openAt: openAt };
})();

function OnAddinLoad(ribbon) {
  window.unionReportRibbon = ribbon;
  return true;
}

/** Some builds ask for it in this spelling. */
function OnAddInLoad(ribbon) {
  return OnAddinLoad(ribbon);
}

function OnOpenPane() {
  try {
    unionReportPane.open();
  } catch (error) {
    window.unionReportFailure = String(error);
  }
  return true;
}

function OnOpenProofread() {
  try {
    unionReportPane.openAt('proofread');
  } catch (error) {
    window.unionReportFailure = String(error);
  }
  return true;
}

function GetProofreadImage() {
  return 'assets/proofread-32.png';
}

function GetImage() {
  return 'assets/icon-32.png';
}
